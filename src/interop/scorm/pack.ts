import type { Problem } from '../../problem.js';
import { crc32 } from '../../progress/crc.js';
import { BitWriter } from './bits.js';
import { saltFor } from './keys.js';
import { roomy, tight, type Layout } from './layout.js';
import { readState } from './read-state.js';
import type { CourseState, LessonState } from './state.js';
import type { CourseTable } from './table.js';
import { writeState } from './write-state.js';

/** What SCORM 1.2 promises of `cmi.suspend_data`, in characters. */
export const room = 4_096;

/** How our texts begin; the number is the version of what follows. */
const sign = 'P1';

/** How many characters name an attempt: letters and digits. */
export const attemptLength = 6;

const named = new RegExp(`^${sign}([a-z\\d]{${String(attemptLength)}})`);

/** The attempt that a text is of. It stands in front, so it is there when the end is cut off. */
export function attemptIn(text: string): string | undefined {
  return named.exec(text)?.[1];
}

/**
 * Packs a state into text that every LMS keeps. What there is no room for is left out: first the
 * days on which lessons were done and the very scores of what was partly right, then the single
 * exercises of finished lessons, those finished longest ago first. That a lesson is done, its
 * points and the place are never left out.
 */
export function pack(table: CourseTable, state: CourseState, attempt: string): string {
  const nothing = new Set<string>();
  for (const wish of roomy) {
    const text = written(table, state, withSalt(table, wish), nothing, attempt);
    if (text.length <= room) return text;
  }
  const order = [...state.lessons].sort(dispensable(state.last)).map(({ id }) => id);
  let text = '';
  for (const wish of tight) {
    const layout = withSalt(table, wish);
    text = fitting(order.length, (count) =>
      written(table, state, layout, new Set(order.slice(0, count)), attempt),
    );
    if (text.length <= room) break;
  }
  return text;
}

/** Reads what an LMS has kept. What is not ours, damaged or newer is a problem. */
export function unpack(table: CourseTable, text: string): CourseState | Problem {
  if (!/^P\d/.test(text)) return problem('damaged');
  if (!text.startsWith(sign)) return problem('newer');
  const attempt = attemptIn(text) ?? '';
  const from = sign.length + attempt.length;
  const body = text.slice(from + checkLength);
  if (text.slice(from, from + checkLength) !== check(table, attempt + body)) {
    return problem('damaged');
  }
  try {
    return readState(table, body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return problem('damaged');
  }
}

const checkLength = 6;

function written(
  table: CourseTable,
  state: CourseState,
  layout: Layout,
  bare: ReadonlySet<string>,
  attempt: string,
): string {
  const body = writeState(table, state, layout, bare).text();
  return sign + attempt + check(table, attempt + body) + body;
}

/** Another course's text is not this one's. */
function check({ course }: CourseTable, body: string): string {
  return new BitWriter()
    .write(0, 4)
    .write(crc32(`${course} ${body}`), 32)
    .text();
}

function withSalt(table: CourseTable, wish: Omit<Layout, 'salt'>): Layout {
  return { ...wish, salt: saltFor(table, wish.lessonBits, wish.itemBits) };
}

/** The text of the fewest lessons without their exercises that there is room for. */
function fitting(most: number, write: (count: number) => string): string {
  let [low, high] = [0, most];
  let best = write(high);
  while (low < high && best.length <= room) {
    const middle = Math.floor((low + high) / 2);
    const text = write(middle);
    if (text.length <= room) [best, high] = [text, middle];
    else low = middle + 1;
  }
  return best;
}

/** Finished lessons first, the longest ago before the others; where the learner is, last. */
function dispensable(last: string | undefined) {
  const rank = ({ id, done }: LessonState) => (id === last ? 2 : done ? 0 : 1);
  return (a: LessonState, b: LessonState) => rank(a) - rank(b) || (a.day ?? 0) - (b.day ?? 0);
}

function problem(fault: 'damaged' | 'newer'): Problem {
  return { code: `lms.${fault}`, severity: 'error', values: {} };
}
