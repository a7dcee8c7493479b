import { BitWriter } from './bits.js';
import { writeScore } from './item-score.js';
import { cut, keysOf, placeIn, stepBits, type LessonKeys } from './keys.js';
import { widthFor, writeLayout, type Layout } from './layout.js';
import { isUnderWay, pointsOf, type CourseState, type LessonState } from './state.js';
import type { CourseTable } from './table.js';

/** The day from which times are counted, in milliseconds since 1970. */
export const epoch = Date.UTC(2024, 0, 1);

/** How many bits a time has, in minutes: enough until 2151. */
export const timeBits = 26;

/** Writes a state. Lessons in `bare` are told without their exercises. */
export function writeState(
  table: CourseTable,
  state: CourseState,
  layout: Layout,
  bare: ReadonlySet<string>,
): BitWriter {
  const to = new BitWriter();
  writeLayout(to, layout);
  const minutes = Math.floor((state.t - epoch) / 60_000);
  to.write(Math.min(2 ** timeBits - 1, Math.max(0, minutes)), timeBits);
  const keys = new Map(keysOf(table, layout.salt).map((one) => [one.lesson.id, one]));
  const rows = state.lessons
    .map((lesson) => ({ lesson, keys: keys.get(lesson.id)! }))
    .map((row) => ({ ...row, hash: cut(row.keys.key, layout.lessonBits) }))
    .sort((a, b) => a.hash - b.hash);
  const last = rows.findIndex(({ lesson }) => lesson.id === state.last);
  to.count(rows.length).count(last + 1);
  const width = widthFor(layout.lessonBits, rows.length);
  let before = 0;
  for (const { lesson, keys: own, hash } of rows) {
    to.rice(hash - before, width);
    before = hash;
    writeLesson(to, bare.has(lesson.id) ? withoutItems(lesson) : lesson, own, layout);
  }
  return to;
}

function withoutItems(lesson: LessonState): LessonState {
  const carried = lesson.carried + pointsOf(lesson.items);
  return { ...lesson, items: [], visited: [], carried };
}

function writeLesson(to: BitWriter, lesson: LessonState, keys: LessonKeys, layout: Layout): void {
  const { done, graded = 0, day = 0, items, carried } = lesson;
  const underWay = isUnderWay(lesson);
  to.flag(done)
    .flag(underWay)
    .flag(items.length > 0);
  if (done) to.count(graded);
  if (done && layout.days) to.count(Math.max(0, day - epoch / 86_400_000));
  // Where questions do not tell their scores, all of the lesson's points are told together.
  const isTold = items.some(({ best = 0 }) => best > 0 && best < 1) && !layout.scores;
  const points = isTold ? carried + pointsOf(items) : carried;
  to.flag(isTold || carried > 0);
  if (isTold || carried > 0) writePoints(to.flag(isTold), points, graded, layout);
  if (items.length > 0) writeItems(to, lesson, keys, layout, underWay);
  if (!underWay) return;
  to.count(lesson.visited.length);
  for (const step of lesson.visited) {
    to.write(cut(keys.steps[keys.lesson.steps.indexOf(step)]!, stepBits), stepBits);
  }
}

/** All points that there are is what most have who are done. */
function writePoints(to: BitWriter, points: number, graded: number, { unit }: Layout): void {
  const isFull = graded > 0 && points >= graded;
  to.flag(isFull);
  if (!isFull) to.count(Math.round(points * unit));
}

function writeItems(
  to: BitWriter,
  { items }: LessonState,
  keys: LessonKeys,
  { itemBits, scores }: Layout,
  underWay: boolean,
): void {
  const sorted = items
    .map((item) => {
      const key = keys.items[placeIn(keys.lesson, item.id, item.fingerprint)]!;
      return { item, hash: cut(key, itemBits) };
    })
    .sort((a, b) => a.hash - b.hash);
  to.count(sorted.length);
  const width = widthFor(itemBits, sorted.length);
  let before = 0;
  for (const { item, hash } of sorted) {
    to.rice(hash - before, width);
    before = hash;
    writeScore(to, item.best, scores);
    if (underWay) to.flag(item.inRun);
  }
}
