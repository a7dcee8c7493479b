import { byId } from '../../progress/by-id.js';
import type { CourseProgress, ItemProgress, LessonProgress } from '../../progress/mastery.js';
import { emptyLesson } from '../../progress/mastery.js';
import type { CourseTable, TableLesson } from './table.js';

/** What an LMS is told of an exercise that was answered. */
export interface ItemState {
  readonly id: string;
  readonly fingerprint: string;
  /** Absent for what is not graded. */
  readonly best?: number;
  readonly inRun: boolean;
}

/** What an LMS is told of a lesson that was begun. */
export interface LessonState {
  readonly id: string;
  readonly done: boolean;
  /** How many graded exercises it had when it was done. */
  readonly graded?: number;
  /** When it was done, in whole days since 1970. */
  readonly day?: number;
  readonly items: readonly ItemState[];
  /** Points that are of no exercise that is known: it was changed since, or there was no room. */
  readonly carried: number;
  /** Steps without exercises that were read in the run under way. */
  readonly visited: readonly string[];
}

/** What an LMS is told of a learner in a course. */
export interface CourseState {
  /** When it was so, in milliseconds since 1970. */
  readonly t: number;
  readonly lessons: readonly LessonState[];
  /** Where the learner was last. */
  readonly last?: string;
}

/** A day, in milliseconds. */
export const day = 86_400_000;

/** What is to be told of a course. */
export function stateOf(table: CourseTable, { lessons, last }: CourseProgress): CourseState {
  const known = byId(lessons);
  const states = table.lessons.flatMap((lesson) => {
    const state = lessonStateOf(lesson, known[lesson.id] ?? emptyLesson);
    return isBegun(state) ? [state] : [];
  });
  const at = states.find(({ id }) => id === last?.lesson);
  return { t: last?.t ?? 0, lessons: states, ...(at && { last: at.id }) };
}

/** What is to be told of a lesson. */
export function lessonStateOf(
  { id, items, steps }: TableLesson,
  { items: known, visited, completions, completedAt, graded }: LessonProgress,
): LessonState {
  const done = completions > 0;
  const ours = new Map(items.map((item) => [item[0], item[1]]));
  const isOurs = ([item, { fingerprint }]: readonly [string, ItemProgress]) =>
    ours.get(item) === fingerprint;
  const all = Object.entries(known).filter(([, item]) => item.tries > 0);
  return {
    ...{ id, done },
    ...(done && { graded: graded ?? 0, day: Math.floor((completedAt ?? 0) / day) }),
    items: all.filter(isOurs).map(([item, { fingerprint, best, inRun }]) => ({
      ...{ id: item, fingerprint, inRun },
      ...(best !== undefined && { best }),
    })),
    carried: pointsOf(all.filter((one) => !isOurs(one)).map(([, item]) => item)),
    visited: visited.filter((step) => steps.includes(step)),
  };
}

/** The points that a lesson's exercises have brought. */
export function pointsOf(items: readonly { readonly best?: number }[]): number {
  return items.reduce((sum, { best = 0 }) => sum + best, 0);
}

/** Whether a lesson is being played: then its exercises say whether they belong to the run. */
export function isUnderWay({ items, visited }: LessonState): boolean {
  return visited.length > 0 || items.some(({ inRun }) => inRun);
}

function isBegun({ done, items, carried, visited }: LessonState): boolean {
  return done || items.length > 0 || carried > 0 || visited.length > 0;
}
