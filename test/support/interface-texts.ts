import { readFileSync, readdirSync } from 'node:fs';
import { exerciseTypes } from '../../src/exercises/index.js';
import { en } from '../../src/i18n/en.js';

type Texts = Readonly<Record<string, string>>;

/** What a learner reads in the interface, for tests outside of the page. */
export interface InterfaceTexts {
  /** The text of a key that has no placeholders. */
  readonly t: (key: string) => string;
  /** What a name in an exercise is in English: that is what scripts of keys look for. */
  readonly inEnglish: (name: string) => string;
}

/** Reads the texts of the interface in a language: of the shell and of all exercise types. */
export async function interfaceTexts(lang: string): Promise<InterfaceTexts> {
  const ofTypes = await typeTexts();
  const texts = lang === 'en' ? { ...en, ...ofTypes } : localeTexts(lang);
  // A text that says more may begin or end as another one does.
  const said = (text: string) => text.replace(placeholder, '').length;
  const translations = Object.entries(ofTypes)
    .map(([key, source]) => ({ text: texts[key] ?? source, source }))
    .sort((a, b) => said(b.text) - said(a.text))
    .map(({ text, source }) => translation(text, source));
  return {
    t: (key) => texts[key] ?? key,
    inEnglish: (name) =>
      translations.map((translate) => translate(name)).find((found) => found !== undefined) ?? name,
  };
}

// What a type shows late has its texts in files of their own, beside the first ones.
async function typeTexts(): Promise<Texts> {
  const files = exerciseTypes.flatMap(({ name }) => {
    const folder = new URL(`../../src/exercises/${name}/`, import.meta.url);
    const names = readdirSync(folder).filter((file) => file.endsWith('.strings.ts'));
    return names.map((file) => new URL(file, folder).href);
  });
  const all = await Promise.all(files.map((file) => import(file)));
  return Object.assign({}, ...all.map(({ strings }: { strings: Texts }) => strings)) as Texts;
}

function localeTexts(lang: string): Texts {
  const url = new URL(`../../src/i18n/locales/${lang}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Texts;
}

/** From a text with its placeholders filled, and maybe more behind it, back to its source. */
function translation(text: string, source: string): (name: string) => string | undefined {
  const names = [...text.matchAll(placeholder)].map(([, name]) => name);
  const pieces = text.split(/\{\{\w+\}\}/).map((piece) => piece.replace(/[^\p{L}\s]/gu, '\\$&'));
  const pattern = new RegExp(`^${pieces.join('(.+?)')}( .+)?$`, 's');
  return (name) => {
    const found = pattern.exec(name)?.slice(1);
    if (!found) return undefined;
    const values = new Map(names.map((key, index) => [key, found[index]]));
    const rest = found[names.length] ?? '';
    return source.replace(placeholder, (_, key: string) => values.get(key) ?? '') + rest;
  };
}

const placeholder = /\{\{(\w+)\}\}/g;
