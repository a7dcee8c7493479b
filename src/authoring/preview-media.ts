import type { Lesson } from '../course/course.js';
import { decodePath } from '../course/links.js';

/** Finds the address of a file of the course by its path. */
export type FindMedia = (path: string) => string | undefined;

/**
 * The base that nothing can be relative to: a picture or a recording that is not there has no
 * address then, and a link to a file leads nowhere.
 */
export const nowhere = 'about:blank';

/** A lesson with addresses in place of the paths of its pictures and recordings. */
export function withMedia(lesson: Lesson, find: FindMedia): Lesson {
  return replaced(lesson, find) as Lesson;
}

// What stands under these keys is a path wherever in a lesson it is: `isLesson` has it so for
// `src`, and the types of exercises call the recording of a word or a line `audio`.
const names = new Set(['src', 'audio']);

function replaced(value: unknown, find: FindMedia): unknown {
  if (Array.isArray(value)) {
    const all = value.map((one) => replaced(one, find));
    return all.some((one, at) => one !== value[at]) ? all : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const changed = Object.entries(value).flatMap(([key, before]: [string, unknown]) => {
    const now =
      names.has(key) && typeof before === 'string'
        ? (find(decodePath(before)) ?? before)
        : replaced(before, find);
    return now === before ? [] : [[key, now] as const];
  });
  return changed.length > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}
