import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

type Texts = Readonly<Record<string, string>>;

const plural = /_(zero|one|two|few|many|other)$/;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/i18n/locales');
/** What only authors use: its texts stand apart, so that no learner loads them. */
const forAuthors =
  /^(?:src\/(?:author|authoring|checks|draft|interop)\/|components\/(?:editor|guide|preview|workbench)\/|src\/i18n\/problems\.author\.)/;
const english = {
  learners: await englishTexts((file) => !forAuthors.test(file)),
  authors: await englishTexts((file) => forAuthors.test(file)),
};
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });

for (const name of names.filter((one) => one.endsWith('.json'))) {
  const isForAuthors = name.startsWith('author');
  testLocale(
    name.replace(/^.*?([\w-]+)\.json$/, '$1'),
    isForAuthors ? 'authors' : 'learners',
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Texts,
  );
}

function testLocale(lang: string, readers: keyof typeof english, texts: Texts): void {
  const source = english[readers];
  const title = `${lang}, for ${readers},`;

  test(`${title} has a text for every key, and no key too many`, () => {
    assert.deepEqual(missing(keysIn(source, 'en', lang), Object.keys(texts)), []);
    assert.deepEqual(missing(Object.keys(texts), keysIn(source, 'en', lang)), []);
  });

  test(`${title} keeps every placeholder`, () => {
    for (const [key, text] of Object.entries(texts)) {
      const original = source[key] ?? source[key.replace(plural, '_other')] ?? '';
      const known = new Set(placeholders(original));
      // A plural may say "one" in words instead of with its number.
      const needed = plural.test(key) ? [...known].filter((name) => name !== 'count') : [...known];
      const found = placeholders(text);
      assert.deepEqual(missing(needed, found), [], `${key} lacks`);
      assert.deepEqual(missing(found, [...known]), [], `${key} has too many`);
    }
  });

  test(`${title} leaves no text empty or as it is in code`, () => {
    const empty = Object.entries(texts).filter(([, text]) => text.trim() === '');
    assert.deepEqual(empty, []);
    assert.deepEqual(Object.keys(texts), [...Object.keys(texts)].sort());
  });
}

/** The keys of English as another language has them: its own plural categories. */
function keysIn(texts: Texts, from: string, to: string): readonly string[] {
  const categories = new Intl.PluralRules(to).resolvedOptions().pluralCategories;
  const first = new Intl.PluralRules(from).resolvedOptions().pluralCategories[0];
  return Object.keys(texts).flatMap((key) => {
    const category = plural.exec(key)?.[1];
    if (!category) return [key];
    const stem = key.replace(plural, '');
    return category === first ? categories.map((one) => `${stem}_${one}`) : [];
  });
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
}

function missing(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const there = new Set(given);
  return wanted.filter((one) => !there.has(one));
}

/** Texts in English, of those of our files: of the shell, of each component and type, of problems. */
async function englishTexts(isOurs: (file: string) => boolean): Promise<Texts> {
  const files = ['src', 'components']
    .flatMap((top) =>
      readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(top, file),
      ),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isOurs)
    .filter((file) =>
      /(\.strings|\.problems|i18n[\\/](en|problems[\w.]*|differences))\.ts$/.test(file),
    );
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(root, file)).href) as Promise<Record<string, Texts>>,
    ),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module))) as Texts;
}
