import type { BitReader, BitWriter } from './bits.js';

/** A question that was partly right, where its own score is not told. */
export const someOf = 'some';

/** What is told of a question's score; undefined for what is not graded. */
export type ToldScore = number | typeof someOf | undefined;

const steps = 1_023;
const mostParts = 15;

/** Writes a question's score: right ones are the most, and take one bit. */
export function writeScore(to: BitWriter, best: number | undefined, exactly: boolean): void {
  if (best === undefined) return void to.write(0b01, 2);
  if (best >= 1) return void to.write(1, 1);
  if (best <= 0) return void to.write(0b001, 3);
  to.write(0b000, 3);
  if (exactly) writePart(to, best);
}

/** Reads it. */
export function readScore(from: BitReader, exactly: boolean): ToldScore {
  if (from.flag()) return 1;
  if (from.flag()) return undefined;
  if (from.flag()) return 0;
  return exactly ? readPart(from) : someOf;
}

/** Most partial scores are a number of parts out of few. */
function writePart(to: BitWriter, best: number): void {
  for (let of = 2; of <= mostParts; of++) {
    const parts = Math.round(best * of);
    if (parts < 1 || parts >= of || Math.abs(best - parts / of) > 1e-9) continue;
    to.write(1, 1).write(of, 4).write(parts, 4);
    return;
  }
  to.write(0, 1).write(Math.min(steps - 1, Math.max(1, Math.round(best * steps))), 10);
}

function readPart(from: BitReader): number {
  if (!from.flag()) return within(from.read(10) / steps);
  const of = from.read(4);
  return within(from.read(4) / Math.max(2, of));
}

// A text may say anything.
function within(score: number): number {
  return Math.min(1, Math.max(0, score));
}
