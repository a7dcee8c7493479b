import ts from 'typescript';
import { minifySync } from 'vite';
import { lexerOptions } from '../src/course/reading.js';

/**
 * Cuts the lexer out of marked's build, with the one grammar of its four that our options choose.
 * The module ends by making an instance of the whole and hanging everything on one function, and
 * its grammars are made by calls: those count as side effects, so bundlers keep it all. A build
 * that is written in another way gives `undefined`, and is to be left as it is.
 */
export function lexerAlone(code: string): string | undefined {
  const lexer = /(\w+) as Lexer\b/.exec(code)?.[1];
  const instance = /var \w+=new \w+;function \w+\(\w+,\w+\)\{return/.exec(code);
  const makesRules = /function (\w+)\((\w+),\w+=""\)\{let \w+=typeof \2=="string"/.exec(code)?.[1];
  if (!lexer || !instance || !makesRules || !choosesGrammar.test(code)) return undefined;
  const whole = `${code.slice(0, instance.index)}export{${lexer} as Lexer};`;
  const used = withoutUnused(withOptions(withOneGrammar(whole)), makesRules);
  return withoutUnused(withoutUnread(used), makesRules);
}

/** From where the constructor chooses a grammar to the static methods, which nobody here calls. */
const choosesGrammar =
  /let (\w+)=\{other:(\w+),block:(\w+)\.normal,inline:(\w+)\.normal\};[^{}]*this\.tokenizer\.rules=\1\}static get rules\(\)\{return\{[^{}]*\}\}(?:static lex\w*\([^{}]*\{[^{}]*\}){2}/;

function withOneGrammar(code: string): string {
  return code
    .replace(choosesGrammar, 'this.tokenizer.rules={other:$2,block:$3.gfm,inline:$4.gfm}}')
    .replace(/=\{normal:\w+,gfm:(\w+)[^{}]*\}/g, '={gfm:$1}');
}

/** Writes in what the options are wherever they are asked for: what follows from others is dead. */
function withOptions(code: string): string {
  const options = { ...lexerOptions, extensions: undefined, hooks: undefined };
  return Object.entries(options).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`this\\.options\\.${name}\\b`, 'g'), String(value)),
    code,
  );
}

/** Drops what is dead, and rules that nothing holds. */
function withoutUnused(code: string, makesRules: string): string {
  return minifySync('marked.js', code, {
    module: true,
    mangle: false,
    codegen: { removeWhitespace: true },
    compress: { target: 'es2022', treeshake: { manualPureFunctions: [makesRules] } },
  }).code;
}

/** Drops rules that nobody asks for, and those that the grammar puts others in the place of. */
function withoutUnread(code: string): string {
  const source = ts.createSourceFile('marked.js', code, ts.ScriptTarget.Latest, true);
  const read = namesReadIn(source);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ initializer }) => initializer)
    .filter((value) => value !== undefined)
    .filter(ts.isObjectLiteralExpression)
    .flatMap(({ properties }) =>
      properties.filter((one, at) => {
        const name = one.name?.getText(source);
        const isReplaced = properties
          .slice(at + 1)
          .some((other) => other.name?.getText(source) === name);
        return name !== undefined && (isReplaced || !read.has(name));
      }),
    )
    .reverse()
    .reduce((text, { pos, end }) => text.slice(0, pos) + text.slice(end).replace(/^,/, ''), code);
}

function namesReadIn(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    if (ts.isBindingElement(node)) names.add((node.propertyName ?? node.name).getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
