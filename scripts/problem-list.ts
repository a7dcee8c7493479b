// Lists every problem that there is, from their texts and from what the tests' cases give, in
// docs/problems.md and its translations. With --check it only says whether the pages are up to date.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exerciseTypes } from '../src/exercises/index.js';
import { chapters, type Chapter, type ChapterName } from './problems/chapters.js';
import { seen, type Seen } from './problems/seen.js';
import { pages, type PageWords } from './problems/words.js';

type Texts = Readonly<Record<string, string>>;
type AnyChapter = Chapter<string>;

const root = join(import.meta.dirname, '..');
const told = await seen();

const all: readonly AnyChapter[] = [
  ...chapters.slice(0, 1),
  ...exerciseTypes.map(typeChapter),
  ...chapters.slice(1),
];
const unlisted = textFiles().filter((file) => !all.some(({ files }) => files.includes(file)));
if (unlisted.length > 0) throw new Error(`In no chapter of problems: ${unlisted.join(', ')}`);

for (const { file, words, locales } of pages) {
  const written = await pageIn(words, await translationsIn(locales));
  const place = join(root, file);
  if (!process.argv.includes('--check')) await writeFile(place, written);
  else if ((await readFile(place, 'utf8').catch(() => '')) !== written) {
    console.error(`${file} is behind the problems: run npm run problems`);
    process.exitCode = 1;
  }
}

async function pageIn(words: PageWords, translations: Texts): Promise<string> {
  const sections = await Promise.all(
    all.map(async (chapter) => {
      const source = await textsOf(chapter);
      const texts = { ...source, ...translations };
      const codes = codesIn(texts, Object.keys(source)).filter(
        ([code]) => chapter.has?.(code) ?? true,
      );
      const { title, about } = chapterWords(chapter, words);
      return [`## ${title}`, about, ...codes.map((one) => entry(one, chapter, words))];
    }),
  );
  const parts = [`# ${words.title}`, words.intro, ...sections.flat(), words.made];
  return `${parts.join('\n\n')}\n`;
}

function chapterWords({ name }: AnyChapter, words: PageWords) {
  const known = words.chapters[name as ChapterName] as
    PageWords['chapters'][ChapterName] | undefined;
  return known ?? { title: name, about: words.type(name) };
}

async function translationsIn(locales: readonly string[]): Promise<Texts> {
  const files = await Promise.all(locales.map((file) => readFile(join(root, file), 'utf8')));
  return Object.assign({}, ...files.map((text) => JSON.parse(text) as Texts)) as Texts;
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

function typeChapter({ name }: { readonly name: string }): AnyChapter {
  return {
    name,
    files: [`src/exercises/${name}/${name}.problems.ts`],
    severity: 'error',
  };
}

async function textsOf({ files }: AnyChapter): Promise<Texts> {
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, Texts>>,
    ),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Texts;
}

/** Each code of these keys with its text; where it has several, the one that needs the least. */
function codesIn(
  texts: Texts,
  keys: readonly string[],
): readonly (readonly [code: string, text: string])[] {
  const codes = new Map<string, string>();
  for (const key of keys) {
    const code = key.replace(/^problem\.|_.*$/g, '');
    if (!codes.has(code) || /_other$/.test(key)) codes.set(code, texts[key]!);
  }
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
}

function entry(
  [code, text]: readonly [string, string],
  chapter: AnyChapter,
  words: PageWords,
): string {
  const { severities, fixes } = told.get(code) ?? { severities: [chapter.severity], fixes: [] };
  const grave = severities.map((one) => words.severities[one]).join(` ${words.or} `);
  return `### ${code}\n\n**${grave}.** ${escaped(text)}${fixText(fixes, words)}`;
}

function fixText(fixes: Seen['fixes'], { safe, sometimes, guess }: PageWords): string {
  if (fixes.includes('safe')) return ` *${fixes.length > 1 ? sometimes : safe}*`;
  return fixes.includes('guess') ? ` *${guess}*` : '';
}

/** Values are named as they are; what would be markdown is shown as it is written. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/\{\{(\w+)\}\}/g, '`$1`')
    .replaceAll('\n', ' ');
}
