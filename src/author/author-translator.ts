import { createAuthorTranslator } from '../i18n/author-locales.js';
import type { Translator } from '../i18n/translator.js';
import { problemTexts } from '../i18n/problems.js';
import { exerciseTypes } from '../exercises/index.js';
import { strings } from './author.strings.js';

/** Makes a translator that knows the command's texts and those of every problem. */
export async function authorTranslator(lang: string): Promise<Translator> {
  const translator = await createAuthorTranslator(lang);
  const texts = await Promise.all(exerciseTypes.map((entry) => entry.problems()));
  for (const part of [strings, problemTexts, ...texts]) translator.add(part);
  return translator;
}

/** The language that the author's system speaks: `LANG=fi_FI.UTF-8` is Finnish. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  return locale.split(/[.@]/)[0]?.replace('_', '-') ?? 'en';
}
