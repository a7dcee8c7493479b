import type { Course, LessonEntry } from '../course/course.js';
import type { Problem } from '../problem.js';
import { courseStanding, type LessonStanding } from '../progress/position.js';
import type { SessionSnapshot } from './session.machine.js';
import type { SessionContext } from './session.run.js';

/** What is true of the learner's answers right now; `nothing`: there are none yet. */
export type Saving = 'nothing' | 'saved' | 'saving' | 'not-saved';

/** A lesson on the path. */
export interface Station {
  readonly lesson: LessonEntry;
  readonly status: LessonStanding['status'];
  /** Best result so far, from 0 to 100; absent before there is one. */
  readonly percent?: number;
  /** The one that calls: where the learner goes on. */
  readonly next: boolean;
}

export interface OutlineView {
  readonly units: readonly { readonly title: string; readonly stations: readonly Station[] }[];
  readonly next?: LessonEntry;
  readonly started: boolean;
  readonly done: number;
  readonly lessons: number;
  readonly completed: boolean;
  readonly passed: boolean;
}

export type SessionScreen = 'loading' | 'failed' | 'outline' | 'opening' | 'unopened' | 'lesson';

export interface SessionView {
  readonly screen: SessionScreen;
  readonly course?: Course;
  readonly baseUrl: string;
  readonly outline?: OutlineView;
  /** The lesson after the one that is open. */
  readonly nextLesson?: LessonEntry;
  readonly problem?: Problem;
  readonly saving: Saving;
  /** Why answers are not saved, when they are not. */
  readonly savingProblem?: Problem;
}

/** What is shown of a session. */
export function viewSession({ value, context }: SessionSnapshot): SessionView {
  const { source, problem, keeping, wanted } = context;
  return {
    screen: value,
    course: source?.course,
    baseUrl: source?.baseUrl ?? '',
    outline: value === 'outline' ? viewOutline(context) : undefined,
    nextLesson: source && lessonAfter(source.course, wanted),
    problem,
    saving: savingOf(context),
    savingProblem: keeping.problem,
  };
}

function savingOf({ keeping, unanswered, progress }: SessionContext): Saving {
  if (keeping.keeping === 'memory') return 'not-saved';
  if (unanswered > 0) return 'saving';
  return progress.last ? 'saved' : 'nothing';
}

function viewOutline({ source, progress }: SessionContext): OutlineView | undefined {
  if (!source) return undefined;
  const { course } = source;
  const standing = courseStanding(course, progress);
  const all = course.units.flatMap(({ lessons }) => lessons);
  return {
    units: course.units.map(({ title, lessons }) => ({
      title,
      stations: lessons.map((lesson) => ({
        lesson,
        status: standing.lessons[lesson.id]?.status ?? 'new',
        percent: standing.lessons[lesson.id]?.percent,
        next: lesson.id === standing.next,
      })),
    })),
    next: all.find(({ id }) => id === standing.next),
    started: Object.keys(progress.lessons).length > 0,
    done: all.filter(({ id }) => standing.lessons[id]?.status === 'done').length,
    lessons: all.length,
    completed: standing.completed,
    passed: standing.passed,
  };
}

function lessonAfter(course: Course, id: string | undefined): LessonEntry | undefined {
  const all = course.units.flatMap(({ lessons }) => lessons);
  return id === undefined ? undefined : all[all.findIndex((lesson) => lesson.id === id) + 1];
}
