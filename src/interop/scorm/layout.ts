import type { BitReader, BitWriter } from './bits.js';

/** How much of a course's state is written, and how exactly. */
export interface Layout {
  /** How many bits the hash of a lesson has. */
  readonly lessonBits: 24 | 30;
  /** How many bits the hash of a question has. */
  readonly itemBits: number;
  /** With the days on which lessons were done. */
  readonly days: boolean;
  /** With the score of each question that was partly right, rather than of all of a lesson's. */
  readonly scores: boolean;
  /** What points are counted in: halves, thirds, quarters … of them come out even. */
  readonly unit: 12 | 420;
  readonly salt: number;
}

/** Before the layouts that leave something out, with the least that a question's hash may have. */
export const leastItemBits = 16;

type Wish = Omit<Layout, 'salt'>;

const whole = { lessonBits: 30, days: true, scores: true, unit: 420 } as const;

/** What is tried, one after another, before anything but precision is left out. */
export const roomy: readonly Wish[] = [
  ...[30, 26, 22].map((itemBits) => ({ ...whole, itemBits })),
  ...[22, 20].map((itemBits) => ({ ...whole, itemBits, days: false })),
  ...[22, 20, 18, leastItemBits].map((itemBits) => ({
    ...{ ...whole, itemBits, days: false, scores: false },
  })),
];

/** What is tried while more and more of the lessons are told without their exercises. */
export const tight: readonly Wish[] = [
  roomy.at(-1)!,
  { lessonBits: 24, itemBits: leastItemBits, days: false, scores: false, unit: 12 },
];

/** Writes how a text is to be read. */
export function writeLayout(to: BitWriter, layout: Layout): void {
  const { lessonBits, itemBits, days, scores, unit, salt } = layout;
  to.flag(lessonBits === 30)
    .write(itemBits, 5)
    .flag(days)
    .flag(scores)
    .flag(unit === 420);
  to.write(salt, 4);
}

/** Reads how a text is to be read. */
export function readLayout(from: BitReader): Layout {
  return {
    lessonBits: from.flag() ? 30 : 24,
    itemBits: from.read(5),
    days: from.flag(),
    scores: from.flag(),
    unit: from.flag() ? 420 : 12,
    salt: from.read(4),
  };
}

/** How wide the steps between sorted hashes are, about: what Rice's code is to be told. */
export function widthFor(bits: number, count: number): number {
  return Math.max(0, Math.floor(bits - Math.log2(count + 1)));
}
