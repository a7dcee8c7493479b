import type { Course, LessonEntry } from '../course/course.js';
import type { Problem } from '../problem.js';
import type { CourseProgress } from '../progress/mastery.js';
import type { SessionSnapshot } from './session.machine.js';
import type { SessionContext } from './session.run.js';

/** What is true of the learner's answers right now; `nothing`: there are none yet. */
export type Saving = 'nothing' | 'saved' | 'saving' | 'not-saved';

export type SessionScreen =
  'loading' | 'failed' | 'outline' | 'opening' | 'unopened' | 'lesson' | 'review' | 'page';

export interface SessionView {
  readonly screen: SessionScreen;
  readonly course?: Course;
  readonly baseUrl: string;
  readonly progress: CourseProgress;
  /** The lesson after the one that is open. */
  readonly nextLesson?: LessonEntry;
  readonly problem?: Problem;
  /** How many cards there are to review, and how many of them are due today. */
  readonly review?: { readonly due: number; readonly cards: number };
  readonly saving: Saving;
  /** Why answers are not saved, when they are not. */
  readonly savingProblem?: Problem;
}

/** What is shown of a session. */
export function viewSession({ value, context }: SessionSnapshot): SessionView {
  const { source, problem, keeping, wanted, outlook } = context;
  return {
    // Nothing rests in between.
    screen: value as Exclude<typeof value, 'found'>,
    course: source?.course,
    baseUrl: source?.baseUrl ?? '',
    progress: context.progress,
    nextLesson: source && lessonAfter(source.course, wanted),
    problem,
    ...(outlook && { review: { due: outlook.due.length, cards: outlook.cards } }),
    saving: savingOf(context),
    savingProblem: keeping.problem,
  };
}

function savingOf({ keeping, unanswered, progress }: SessionContext): Saving {
  if (keeping.keeping === 'memory') return 'not-saved';
  if (unanswered > 0) return 'saving';
  return progress.last ? 'saved' : 'nothing';
}

function lessonAfter(course: Course, id: string | undefined): LessonEntry | undefined {
  const all = course.units.flatMap(({ lessons }) => lessons);
  return id === undefined ? undefined : all[all.findIndex((lesson) => lesson.id === id) + 1];
}
