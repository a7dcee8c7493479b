import { BitReader } from './bits.js';
import { readScore, someOf, type ToldScore } from './item-score.js';
import { cut, keysOf, named, stepBits, type LessonKeys } from './keys.js';
import { readLayout, widthFor, type Layout } from './layout.js';
import type { CourseState, ItemState, LessonState } from './state.js';
import type { CourseTable } from './table.js';
import { epoch, timeBits } from './write-state.js';

/** No course has more of anything: what says so was not written by us. */
const most = 100_000;

/**
 * Reads a state, as far as the course still has what it is about. Points of questions that are not
 * in the course any more, or not as they were, are carried along.
 */
export function readState(table: CourseTable, text: string): CourseState {
  const from = new BitReader(text);
  const layout = readLayout(from);
  const t = epoch + from.read(timeBits) * 60_000;
  const count = few(from.count());
  const last = from.count();
  const all = keysOf(table, layout.salt);
  const lessonKeys = all.map(({ key }) => key);
  const width = widthFor(layout.lessonBits, count);
  const lessons: LessonState[] = [];
  let at: string | undefined;
  let hash = 0;
  for (let row = 1; row <= count; row++) {
    hash += from.rice(width);
    const keys = named(all, lessonKeys, layout.lessonBits, hash);
    const lesson = readLesson(from, keys, layout);
    if (!keys) continue;
    lessons.push(lesson);
    if (row === last) at = lesson.id;
  }
  const order = new Map(table.lessons.map(({ id }, place) => [id, place]));
  lessons.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
  return { t, lessons, ...(at !== undefined && { last: at }) };
}

function readLesson(from: BitReader, keys: LessonKeys | undefined, layout: Layout): LessonState {
  const done = from.flag();
  const underWay = from.flag();
  const hasItems = from.flag();
  const graded = done ? few(from.count()) : 0;
  const day = done && layout.days ? epoch / 86_400_000 + few(from.count()) : undefined;
  const hasPoints = from.flag();
  const isTold = hasPoints && from.flag();
  const points = hasPoints ? readPoints(from, graded, layout) : 0;
  const told = hasItems ? readItems(from, keys, layout, underWay) : [];
  const visited = underWay ? readSteps(from, keys) : [];
  const items = isTold ? withScores(told, points) : told.map(exactly);
  const ours = items.flatMap(({ state, best }) => (state ? withBest(state, best) : []));
  const lost = items.reduce((sum, { state, best = 0 }) => (state ? sum : sum + best), 0);
  return {
    ...{ id: keys?.lesson.id ?? '', done, items: ours, visited },
    ...(done && { graded }),
    ...(day !== undefined && { day }),
    carried: lost + (isTold ? leftOver(items, points) : points),
  };
}

function readPoints(from: BitReader, graded: number, { unit }: Layout): number {
  return from.flag() ? graded : few(from.count() / unit);
}

interface ToldItem {
  /** Absent for what the course does not have. */
  readonly state?: Omit<ItemState, 'best'> | undefined;
  readonly score: ToldScore;
}

interface ScoredItem extends Pick<ToldItem, 'state'> {
  readonly best: number | undefined;
}

function readItems(
  from: BitReader,
  keys: LessonKeys | undefined,
  { itemBits, scores }: Layout,
  underWay: boolean,
): readonly ToldItem[] {
  const count = few(from.count());
  const width = widthFor(itemBits, count);
  const items: ToldItem[] = [];
  let hash = 0;
  for (let left = count; left > 0; left--) {
    hash += from.rice(width);
    const score = readScore(from, scores);
    const inRun = underWay && from.flag();
    const known = keys && named(keys.lesson.items, keys.items, itemBits, hash);
    const state = known && { id: known[0], fingerprint: known[1], inRun };
    items.push({ state, score });
  }
  return items;
}

function readSteps(from: BitReader, keys: LessonKeys | undefined): readonly string[] {
  const hashes = Array.from({ length: few(from.count()) }, () => from.read(stepBits));
  if (!keys) return [];
  return hashes.flatMap((hash) => {
    const at = keys.steps.findIndex((key) => cut(key, stepBits) === hash);
    return keys.lesson.steps[at] ?? [];
  });
}

/** What was partly right shares what the lesson's points say of all of it. */
function withScores(items: readonly ToldItem[], points: number): readonly ScoredItem[] {
  const partly = items.filter(({ score }) => score === someOf).length;
  const right = items.filter(({ score }) => score === 1).length;
  const share = Math.min(0.999, Math.max(0.001, (points - right) / Math.max(1, partly)));
  return items.map(({ state, score }) => ({ state, best: score === someOf ? share : score }));
}

function exactly({ state, score }: ToldItem): ScoredItem {
  return { state, best: score === someOf ? 0 : score };
}

function leftOver(items: readonly ScoredItem[], points: number): number {
  const rest = points - items.reduce((sum, { best = 0 }) => sum + best, 0);
  return rest > 0.01 ? rest : 0;
}

function withBest(state: Omit<ItemState, 'best'>, best: number | undefined): ItemState {
  return { ...state, ...(best !== undefined && { best }) };
}

function few(value: number): number {
  if (!(value >= 0 && value <= most)) throw new RangeError('No course has that much of it.');
  return value;
}
