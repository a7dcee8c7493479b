import type { Course, Lesson } from '../../src/course/course.js';
import type { Ledger } from '../../src/progress/ledger.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import type { ExercisePrompt } from '../../src/pages.js';
import type { ProgressSection } from '../progress/progress.element.js';

/** What each page of a course is given. */
export interface PageProperties {
  readonly of: Course;
  /** All lessons, in the order of the course, as far as they could be opened. */
  readonly lessons: readonly Lesson[];
  readonly progress: CourseProgress;
  readonly ledger: Ledger;
  /** What images are relative to. */
  readonly baseUrl: string;
  /** Opens a lesson and gives what it asks; undefined where it cannot be had. */
  readonly prompts: (lesson: string) => Promise<readonly ExercisePrompt[] | undefined>;
  /** The host keeps the answers itself. */
  readonly hosted: boolean;
  /** The part of the page that the learner has come for. */
  readonly section: ProgressSection | undefined;
}

/** Whether a page is about what the lessons say: others are there without them. */
export function needsLessons(page: CoursePage): boolean {
  return page !== 'record' && page !== 'progress';
}

/** Loads the element of a page and gives its tag. */
export async function loadBody(page: CoursePage): Promise<string> {
  switch (page) {
    case 'answers':
      // What prints them comes along: later the network may be gone.
      await Promise.all([import('../answers/answers.element.js'), import('./print-answers.js')]);
      return 'polku-answers';
    case 'facts':
      await import('../facts/facts.element.js');
      return 'polku-facts';
    case 'print':
      await import('../handout/handout.element.js');
      return 'polku-handout';
    case 'progress':
      await import('../progress/progress.element.js');
      return 'polku-progress';
    case 'record':
      await import('../record/record.element.js');
      return 'polku-record';
    case 'tutor':
      await import('../tutor/tutor.element.js');
      return 'polku-tutor';
  }
}
