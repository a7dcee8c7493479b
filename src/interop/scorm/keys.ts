import { hashOf } from '../../course/fingerprint.js';
import type { CourseTable, TableLesson } from './table.js';

/** How many bits the hash of a step has: it only says where a learner is within a lesson. */
export const stepBits = 12;

/** How many ways of hashing there are, so that one is found in which no two names fall together. */
export const salts = 16;

/** The hashes of what a lesson has, before they are cut to the bits that there is room for. */
export interface LessonKeys {
  readonly lesson: TableLesson;
  readonly key: number;
  /** In the order of the lesson's items, and of its steps. */
  readonly items: readonly number[];
  readonly steps: readonly number[];
}

const known = new WeakMap<CourseTable, LessonKeys[][]>();

/**
 * The hashes of all that a course has. A question's is made of its lesson, its id and its
 * fingerprint, so that one whose right answer has changed is another one.
 */
export function keysOf(table: CourseTable, salt: number): readonly LessonKeys[] {
  const all = known.get(table) ?? [];
  known.set(table, all);
  return (all[salt] ??= table.lessons.map((lesson) => ({
    lesson,
    key: hash([salt, lesson.id]),
    items: lesson.items.map((item) => hash([salt, lesson.id, ...item])),
    steps: lesson.steps.map((step) => hash([salt, lesson.id, step])),
  })));
}

/** A hash's lowest bits. */
export function cut(key: number, bits: number): number {
  return key % 2 ** bits;
}

/** A way of hashing in which, cut to these bits, nothing of the course falls together. */
export function saltFor(table: CourseTable, lessonBits: number, itemBits: number): number {
  for (let salt = 0; salt < salts; salt++) {
    const keys = keysOf(table, salt);
    const lessons = keys.map(({ key }) => cut(key, lessonBits));
    const items = keys.map((one) => one.items.map((key) => cut(key, itemBits)));
    if ([lessons, ...items].every((all) => new Set(all).size === all.length)) return salt;
  }
  return 0;
}

/** What is called by a hash; nothing where it could be several. */
export function named<T>(all: readonly T[], keys: readonly number[], bits: number, hash: number) {
  const found = all.filter((_, at) => cut(keys[at]!, bits) === hash);
  return found.length === 1 ? found[0] : undefined;
}

function hash(parts: readonly unknown[]): number {
  return Number.parseInt(hashOf(JSON.stringify(parts)), 36);
}
