import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import, export-from or `import()` of a source file. */
export interface Import {
  readonly line: number;
  /** A file relative to the root, or a package's name, or `node:` for any module of Node. */
  readonly target: string;
  readonly isFile: boolean;
  /** Whether only types come this way. */
  readonly isType: boolean;
}

/** Lists what a source file imports; `file` is relative to `root`, with `/` between folders. */
export function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];

  const add = (specifier: ts.Node, isType: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    imports.push({ line, isType, ...resolve(root, file, specifier.text) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (isDynamicImport(node) && node.arguments[0]) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function resolve(root: string, from: string, specifier: string): Pick<Import, 'target' | 'isFile'> {
  if (specifier.startsWith('node:')) return { target: 'node:', isFile: false };
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    return { target: name, isFile: false };
  }
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const typed = path.replace(/\.js$/, '.ts');
  return { target: existsSync(join(root, typed)) ? typed : path, isFile: true };
}
