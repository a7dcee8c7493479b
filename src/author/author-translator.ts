import { strings as newCourseTexts } from '../authoring/new-course.strings.js';
import { strings as checkTexts } from '../checks/checks.problems.js';
import { createAuthorTranslator } from '../i18n/author-locales.js';
import type { Translator } from '../i18n/translator.js';
import { problemTexts } from '../i18n/problems.js';
import { strings as giftTexts } from '../interop/gift/gift.problems.js';
import { strings as importTexts } from '../interop/import.problems.js';
import { strings as quizTexts } from '../interop/quiz/quiz.problems.js';
import { exerciseTypes } from '../exercises/index.js';
import { strings as fileProblemTexts } from './author.problems.js';
import { strings as commandTexts } from './author.strings.js';
import { strings as diffTexts } from './diff.strings.js';
import { strings as diskTexts } from './disk.strings.js';
import { strings as exchangeTexts } from './exchange.strings.js';
import { strings as newTexts } from './new.strings.js';
import { strings as scormTexts } from './scorm.strings.js';
import { strings as serveTexts } from './serve.strings.js';

/** Makes a translator that knows the command's texts and those of every problem. */
export async function authorTranslator(lang: string): Promise<Translator> {
  const translator = await createAuthorTranslator(lang);
  const types = await Promise.all(exerciseTypes.map((entry) => entry.problems()));
  const ours = [
    checkTexts,
    commandTexts,
    diffTexts,
    diskTexts,
    newTexts,
    newCourseTexts,
    serveTexts,
    fileProblemTexts,
  ];
  const foreign = [exchangeTexts, scormTexts, giftTexts, importTexts, quizTexts];
  for (const part of [...ours, ...foreign, problemTexts, ...types]) translator.add(part);
  return translator;
}

/** The language that the author's system speaks: `LANG=fi_FI.UTF-8` is Finnish. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  return locale.split(/[.@]/)[0]?.replace('_', '-') ?? 'en';
}
