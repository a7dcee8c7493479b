import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Takes the indentation out of `html` and `css` templates, which no minifier touches. White space
 * between elements stays one space, for it may be seen.
 */
export const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:html|css|svg)`/.test(code)) return undefined;
    return { code: shrinkTemplates(code), map: null };
  },
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shrinks the templates of a source file. */
export function shrinkTemplates(code: string): string {
  const source = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const shrink = shrinkers[node.tag.text];
      if (shrink) edits.push(...piecesOf(node.template).map((piece) => edit(piece, shrink)));
    }
    ts.forEachChild(node, visit);
  };
  // A piece stands between `, ${ and }, which are no part of its text.
  const edit = (piece: ts.Node, shrink: (text: string) => string): Edit => {
    const start = piece.getStart(source) + 1;
    const end = piece.end - (code.endsWith('${', piece.end) ? 2 : 1);
    return { start, end, text: shrink(code.slice(start, end)) };
  };
  visit(source);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: piece }) => text.slice(0, start) + piece + text.slice(end),
      code,
    );
}

function piecesOf(template: ts.TemplateLiteral): readonly ts.Node[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

const shrinkHtml = (text: string): string => text.replace(/\s+/g, ' ');

const shrinkers: Readonly<Record<string, (text: string) => string>> = {
  html: shrinkHtml,
  svg: shrinkHtml,
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/;}/g, '}')
      .replace(/: /g, ':')
      .replace(/(?<![\d.])0(?=\.\d)/g, ''),
};
