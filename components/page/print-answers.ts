import type { Course, Lesson } from '../../src/course/course.js';
import { createTranslator } from '../../src/i18n/translator.js';
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
export async function printAnswers({
  of: course,
  lessons,
  progress,
  baseUrl,
}: AnsweredCourse): Promise<void> {
  const translator = await createTranslator(course.language);
  translator.add(strings);
  translator.add(answerStrings);
  const { t } = translator;
  const document = {
    title: t('page.answers'),
    kicker: course.title,
    language: course.language,
    sections: [
      {
        groups: [{ kind: 'reading' as const, blocks: answersSheet(course, lessons, progress, t) }],
      },
    ],
  };
  await printPaper({ document, translator, baseUrl });
}
