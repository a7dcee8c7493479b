import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Lexer } from 'marked';
import { lexerOptions } from '../src/course/reading.js';
import { corporaFolder } from '../test/support/corpora-folder.mjs';
import { root } from './bundles.js';
import { lexerAlone } from './lexer-alone.js';

const marked = readFileSync(fileURLToPath(import.meta.resolve('marked')), 'utf8');
const cut = lexerAlone(marked) ?? '';
const { Lexer: Alone } = (await import(
  `data:text/javascript;base64,${Buffer.from(cut).toString('base64')}`
)) as { readonly Lexer: typeof Lexer };

function tokensOf(Lexing: typeof Lexer, text: string): unknown {
  const lexer = new Lexing({ ...lexerOptions });
  try {
    return structuredClone({ tokens: lexer.lex(text), links: lexer.tokens.links });
  } catch (error) {
    return (error as Error).message;
  }
}

function assertSame(text: string): void {
  assert.deepEqual(tokensOf(Alone, text), tokensOf(Lexer, text), text);
}

test('cuts the marked that is installed', () => {
  assert.ok(cut.length > 0 && cut.length < marked.length * 0.7);
});

const anothers = [
  [
    'without an instance at its end',
    marked.replace(/var (\w+=new \w+;function \w+\(\w+,)/, 'let $1'),
  ],
  ['with another name for the lexer', marked.replace(' as Lexer', ' as Scanner')],
  ['with rules made otherwise', marked.replace('let t=typeof l=="string"', 'let t=String(l)')],
  ['with another choice of grammar', marked.replace(/\{other:\w+,block/, '{block')],
] as const;

for (const [name, other] of anothers) {
  test(`leaves a build ${name} as it is`, () => {
    assert.notEqual(other, marked);
    assert.equal(lexerAlone(other), undefined);
  });
}

test('lexes the courses as the whole of marked does', () => {
  const paths = filesUnder(join(root, 'courses')).filter((path) => path.endsWith('.md'));
  assert.ok(paths.length > 0);
  for (const path of paths) assertSame(readFileSync(path, 'utf8'));
});

test(
  'lexes hostile and exact markdown as the whole of marked does',
  { skip: corporaFolder === undefined && 'the corpora are not here' },
  () => {
    for (const path of filesUnder(join(corporaFolder!, 'markdown'))) {
      const text = readFileSync(path, 'utf8');
      const examples = path.endsWith('.json')
        ? (JSON.parse(text) as readonly { readonly markdown?: string }[])
        : [];
      examples.forEach(({ markdown }) => markdown !== undefined && assertSame(markdown));
      assertSame(text.slice(0, 4_000));
    }
  },
);

const written = [
  ...['*', '**', '_', '__', '~', '~~', '`', '```\n', '\\', '[', ']', '](', ')', '![', '<', '>'],
  ...['# ', '- ', '1. ', '- [x] ', '> ', '| ', '|\n', '|-|-|\n', '---\n', '===\n', '    ', '\t'],
  ...['\n', '\n\n', '  \n', '<a href="b">', '</a>', '<div>', '<!-- ', ' -->', '<pre>', '&amp;'],
  ...['[a]: /b "c"\n', '[a]', 'www.a.fi', 'https://a.fi/', 'a@b.fi', 'ä', '. ', '!', ' ', 'word'],
];

test('lexes whatever is written as the whole of marked does', () => {
  const texts = fc.array(fc.constantFrom(...written), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (parts) => assertSame(parts.join(''))),
    { numRuns: 3_000 },
  );
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
