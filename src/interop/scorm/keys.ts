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

/** Where a question stands in its lesson's table. */
export function placeIn({ items }: TableLesson, id: string, fingerprint: string): number {
  return items.findIndex((item) => item[0] === id && item[1] === fingerprint);
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

const chosen = new WeakMap<CourseTable, Map<string, number>>();

/** A way of hashing in which, cut to these bits, nothing of the course falls together. */
export function saltFor(table: CourseTable, lessonBits: number, itemBits: number): number {
  const all = chosen.get(table) ?? new Map<string, number>();
  chosen.set(table, all);
  const wish = `${String(lessonBits)} ${String(itemBits)}`;
  const salt = all.get(wish) ?? findSalt(table, lessonBits, itemBits);
  all.set(wish, salt);
  return salt;
}

/** Where questions cannot all be told apart, lessons must be. */
function findSalt(table: CourseTable, lessonBits: number, itemBits: number): number {
  let apart: number | undefined;
  for (let salt = 0; salt < salts; salt++) {
    const keys = keysOf(table, salt);
    if (
      !areApart(
        keys.map(({ key }) => key),
        lessonBits,
      )
    )
      continue;
    if (keys.every(({ items }) => areApart(items, itemBits))) return salt;
    apart ??= salt;
  }
  return apart ?? 0;
}

function areApart(keys: readonly number[], bits: number): boolean {
  return new Set(keys.map((key) => cut(key, bits))).size === keys.length;
}

/** What is called by a hash; nothing where it could be several. */
export function named<T>(all: readonly T[], keys: readonly number[], bits: number, hash: number) {
  const found = all.filter((_, at) => cut(keys[at]!, bits) === hash);
  return found.length === 1 ? found[0] : undefined;
}

function hash(parts: readonly unknown[]): number {
  return Number.parseInt(hashOf(JSON.stringify(parts)), 36);
}
