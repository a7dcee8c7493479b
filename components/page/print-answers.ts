import type { Course, Lesson } from '../../src/course/course.js';
import { createTranslator } from '../../src/i18n/translator.js';
import { otherLanguage } from '../../src/paper/document.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { answersSheet } from '../answers/answers-sheet.js';
import { strings as answerStrings } from '../answers/answers.strings.js';
import { printPaper } from '../paper/print.js';
import { strings } from './page.strings.js';

/** What the learner's answers are printed from. */
export interface AnsweredCourse {
  readonly of: Course;
  readonly lessons: readonly Lesson[];
  readonly progress: CourseProgress;
  readonly baseUrl: string;
}

/** Prints what the learner has said of themself, in the language of the course. */
export async function printAnswers(
  { of: course, lessons, progress, baseUrl }: AnsweredCourse,
  signal: AbortSignal,
): Promise<boolean> {
  const translator = await createTranslator(course.language);
  translator.add(strings);
  translator.add(answerStrings);
  const titleLanguage = otherLanguage(translator.lang, course.language);
  const blocks = answersSheet(course, lessons, progress, translator);
  const document = {
    title: translator.t('page.answers'),
    kicker: course.title,
    language: course.language,
    ...(titleLanguage && { titleLanguage }),
    sections: [
      {
        groups: [{ kind: 'reading' as const, blocks }],
      },
    ],
  };
  return printPaper({ document, translator, baseUrl }, signal);
}
