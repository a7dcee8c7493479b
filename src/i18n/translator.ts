import type { Translator } from './catalogue.js';
import { englishTranslator } from './english.js';
import { locales } from './locales.js';

export { directionOf, type Catalogue, type TextValues, type Translator } from './catalogue.js';

/** The languages that the interface speaks, English first. */
export function interfaceLanguages(): readonly string[] {
  return ['en', ...Object.keys(locales)];
}

/** The interface language that serves a wished one best. */
export function interfaceLanguage(wished: string): string {
  const known = interfaceLanguages();
  return (
    known.find((lang) => lang === wished) ??
    known.find((lang) => lang === wished.split('-')[0]) ??
    'en'
  );
}

/**
 * Makes the translator for a language. One whose texts cannot be loaded falls back to English
 * rather than to nothing.
 */
export async function createTranslator(wished: string): Promise<Translator> {
  const lang = interfaceLanguage(wished);
  const load = locales[lang];
  if (!load) return englishTranslator();
  try {
    const [texts, { translatorOf }] = await Promise.all([load(), import('./i18next.js')]);
    return translatorOf(lang, texts.default);
  } catch {
    return englishTranslator();
  }
}
