/** A field of a stored response, if it is a list; a stored response may be anything. */
export function listIn(stored: unknown, field: string): readonly unknown[] {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, field)) return [];
  const list = (stored as Record<string, unknown>)[field];
  return Array.isArray(list) ? list : [];
}

/** As long as a run of text in a course may be, so no answer is longer. */
const longestAnswer = 4096;

/** A typed answer in a list; empty where there is none. */
export function answerIn(list: readonly unknown[], at: number): string {
  const text = list[at];
  return typeof text === 'string' ? text.slice(0, longestAnswer) : '';
}

/** The whole numbers below `count` in a list, each once, in the list's order. */
export function indexesIn(list: readonly unknown[], count: number): readonly number[] {
  const found = new Set<number>();
  for (const value of list) if (isIndex(value, count)) found.add(value);
  return [...found];
}

/** Whether a value is a whole number from 0 to below `count`; −0, which JSON can hold, is none. */
export function isIndex(value: unknown, count: number): value is number {
  if (typeof value !== 'number' || Object.is(value, -0)) return false;
  return Number.isInteger(value) && value >= 0 && value < count;
}
