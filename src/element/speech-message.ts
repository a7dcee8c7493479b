import { problemMessage } from '../i18n/problem-message.js';
import type { Translator } from '../i18n/translator.js';
import type { Problem } from '../problem.js';

/** What is wrong with speech, in words; a language is called by its name. */
export function speechMessage(problem: Problem, translator: Translator): string {
  const { lang } = problem.values;
  if (typeof lang !== 'string') return problemMessage(problem, translator);
  const values = { ...problem.values, language: languageName(lang, translator.lang) };
  return problemMessage({ ...problem, values }, translator);
}

/** A language's name in another one: `Finnish`, `suomi`. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
