// Lists every problem that there is, from their texts and from what the tests' cases give, in
// docs/problems.md. With --check it only says whether the page is up to date.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exerciseTypes } from '../src/exercises/index.js';
import { chapters, type Chapter } from './problems/chapters.js';
import { seen, type Seen } from './problems/seen.js';

type Texts = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/problems.md');
const told = await seen();

const all = [...chapters.slice(0, 1), ...exerciseTypes.map(typeChapter), ...chapters.slice(1)];
const unlisted = textFiles().filter((file) => !all.some(({ files }) => files.includes(file)));
if (unlisted.length > 0) throw new Error(`In no chapter of problems: ${unlisted.join(', ')}`);

const sections = await Promise.all(
  all.map(async (chapter) => {
    const codes = codesIn(await textsOf(chapter)).filter(([code]) => chapter.has?.(code) ?? true);
    return [`## ${chapter.title}`, chapter.about, ...codes.map((one) => entry(one, chapter))];
  }),
);

const written = `${[
  '# What can be wrong',
  'Made from the texts of problems by `npm run problems`: do not edit.',
  'An **error** costs learners something, a **warning** costs quality, and **advice** is something to think about that may well be meant. `polku check --fix` mends what can be mended safely; a fix that may not be what the author meant is offered in the workbench, and never done unasked. A problem’s anchor is its code without dots: [`choice.no-answer`](#choiceno-answer).',
  ...sections.flat(),
].join('\n\n')}\n`;

if (!process.argv.includes('--check')) await writeFile(page, written);
else if ((await readFile(page, 'utf8').catch(() => '')) !== written) {
  console.error('docs/problems.md is behind the problems: run npm run problems');
  process.exitCode = 1;
}

/** Every file with texts of problems, wherever it stands. */
function textFiles(): readonly string[] {
  return ['src', 'components']
    .flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(top, file).replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /\.problems\.ts$|^src\/i18n\/problems[\w.]*\.ts$/.test(file));
}

function typeChapter({ name }: { readonly name: string }): Chapter {
  return {
    title: name,
    about: `In [\`:::${name}\`](../src/exercises/${name}/${name}.md).`,
    files: [`src/exercises/${name}/${name}.problems.ts`],
    severity: 'error',
  };
}

async function textsOf({ files }: Chapter): Promise<Texts> {
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, Texts>>,
    ),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Texts;
}

/** Each code with its text; where it has several, the one that needs the least. */
function codesIn(texts: Texts): readonly (readonly [code: string, text: string])[] {
  const codes = new Map<string, string>();
  for (const [key, text] of Object.entries(texts)) {
    const code = key.replace(/^problem\.|_.*$/g, '');
    if (!codes.has(code) || /_other$/.test(key)) codes.set(code, text);
  }
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
}

function entry([code, text]: readonly [string, string], chapter: Chapter): string {
  const { severities, fixes } = told.get(code) ?? { severities: [chapter.severity], fixes: [] };
  const grave = severities.map(capital).join(' or ');
  return `### ${code}\n\n**${grave}.** ${escaped(text)}${fixText(fixes)}`;
}

function fixText(fixes: Seen['fixes']): string {
  if (fixes.includes('safe')) {
    return fixes.length > 1
      ? ' *`--fix` mends it where only one thing can be meant.*'
      : ' *`--fix` mends it.*';
  }
  return fixes.includes('guess') ? ' *A fix is offered.*' : '';
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** Values are named as they are; what would be markdown is shown as it is written. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/\{\{(\w+)\}\}/g, '`$1`')
    .replaceAll('\n', ' ');
}
