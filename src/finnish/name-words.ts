import { weights, type Difference, type DifferenceKind } from './difference.js';
import { nameWord } from './name-word.js';
import { withoutHarmony } from './sounds.js';
import { isSpoken, isSpokenFor } from './spoken.js';
import { spanOf, type Word } from './tokens.js';
import { compareIrregular, isIrregular } from './verbs.js';

type Words = readonly Word[];

/** One step on the way from the typed words to the accepted ones: how many of each it takes. */
interface Move {
  readonly kind: DifferenceKind | 'same' | 'near';
  readonly typed: number;
  readonly accepted: number;
  readonly cost: number;
}

/** More letters in one answer times letters in the other are not looked into. */
const largestTask = 160_000;

/** Names how one run of words differs from another; undefined when it is simply another one. */
export function nameWords(typed: Words, accepted: Words): readonly Difference[] | undefined {
  const start = sameAtStart(typed, accepted);
  const end = sameAtStart([...typed.slice(start)].reverse(), [...accepted.slice(start)].reverse());
  const t = typed.slice(start, typed.length - end);
  const a = accepted.slice(start, accepted.length - end);
  if (lettersIn(t) * lettersIn(a) > largestTask) return undefined;
  const from = [typed[start - 1]?.end ?? 0, accepted[start - 1]?.end ?? 0] as const;
  const sorted = (words: Words) =>
    words
      .map(({ text }) => text)
      .sort()
      .join(' ');
  if (t.length > 1 && sorted(t) === sorted(a)) {
    return [{ kind: 'order', typed: spanOf(t), accepted: spanOf(a) }];
  }
  const named = namesAlong(cheapest(t, a), t, a, from);
  const isKnown = named.some((all) => all.every(({ kind }) => !foreign.has(kind)));
  return start + end > 0 || isKnown ? moved(named.flat(), t, a) : undefined;
}

const foreign: ReadonlySet<DifferenceKind> = new Set(['word', 'missing-word', 'extra-word']);

const moves = {
  same: { kind: 'same', typed: 1, accepted: 1, cost: 0 },
  near: { kind: 'near', typed: 1, accepted: 1, cost: weights.form },
  spoken: { kind: 'spoken', typed: 1, accepted: 1, cost: weights.spoken },
  word: { kind: 'word', typed: 1, accepted: 1, cost: weights.word },
  joined: { kind: 'joined', typed: 1, accepted: 2, cost: weights.joined },
  split: { kind: 'split', typed: 2, accepted: 1, cost: weights.split },
  extra: { kind: 'extra-word', typed: 1, accepted: 0, cost: weights['extra-word'] },
  missing: { kind: 'missing-word', typed: 0, accepted: 1, cost: weights['missing-word'] },
} as const satisfies Readonly<Record<string, Move>>;

// The cheapest way from one run of words to the other.
function cheapest(t: Words, a: Words): readonly Move[] {
  const width = a.length + 1;
  const costs = new Float64Array((t.length + 1) * width).fill(Infinity, 1);
  const best: Move[] = [];
  const one = t.map(({ text }) => withoutHarmony(text));
  const other = a.map(({ text }) => withoutHarmony(text));
  const isListed = t.map(({ text }) => isSpoken(text) || isIrregular(text));
  const consider = (at: number, move: Move) => {
    const cost = costs[at - move.typed * width - move.accepted]! + move.cost;
    if (cost >= costs[at]!) return;
    costs[at] = cost;
    best[at] = move;
  };
  const pairOf = (i: number, j: number, x: string, y: string): Move => {
    if (x === y) return moves.same;
    if (isListed[i] && isSpokenFor(x, y)) return moves.spoken;
    if (isListed[i] && compareIrregular(x, y)) return moves.near;
    return isAlike(one[i]!, other[j]!) ? moves.near : moves.word;
  };
  for (let at = 1; at < costs.length; at++) {
    const i = Math.floor(at / width);
    const j = at % width;
    const x = t[i - 1]?.text;
    const y = a[j - 1]?.text;
    if (x !== undefined && y !== undefined) {
      consider(at, pairOf(i - 1, j - 1, x, y));
      if (j > 1 && x.length > y.length && x === a[j - 2]!.text + y) consider(at, moves.joined);
      if (i > 1 && y.length > x.length && y === t[i - 2]!.text + x) consider(at, moves.split);
    }
    if (i > 0) consider(at, moves.extra);
    if (j > 0) consider(at, moves.missing);
  }
  return wayOf(best, costs.length - 1, width);
}

function wayOf(best: readonly Move[], at: number, width: number): readonly Move[] {
  const way: Move[] = [];
  for (let move = best[at]; move; move = best[at]) {
    way.push(move);
    at -= move.typed * width + move.accepted;
  }
  return way.reverse();
}

// Whether naming is worth while: half of the letters are shared at the two ends.
function isAlike(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return start + end >= Math.max(2, most / 2);
}

function namesAlong(
  way: readonly Move[],
  t: Words,
  a: Words,
  from: readonly [number, number],
): readonly (readonly Difference[])[] {
  let [i, j] = [0, 0];
  return way.map(({ kind, typed, accepted }) => {
    const before = [t[i - 1]?.end ?? from[0], a[j - 1]?.end ?? from[1]] as const;
    const given = t.slice(i, (i += typed));
    const wanted = a.slice(j, (j += accepted));
    if (kind === 'same') return [];
    const named = kind === 'near' && nameWord(given[0]!, wanted[0]!);
    if (named) return named;
    return [
      {
        kind: kind === 'near' ? 'word' : kind,
        typed: spanOf(given, before[0]),
        accepted: spanOf(wanted, before[1]),
      },
    ];
  });
}

// A word that is missing here and too much there has moved.
function moved(found: readonly Difference[], t: Words, a: Words): readonly Difference[] {
  const textAt = (words: Words, place: number) => words.find(({ start }) => start === place)?.text;
  const extra = found.filter(({ kind }) => kind === 'extra-word');
  const missing = found.filter(({ kind }) => kind === 'missing-word');
  const [out, back] = [extra[0], missing[0]];
  if (!out || !back || extra.length > 1 || missing.length > 1) return found;
  if (textAt(t, out.typed.start) !== textAt(a, back.accepted.start)) return found;
  const order: Difference = { kind: 'order', typed: out.typed, accepted: back.accepted };
  return found.flatMap((one) => (one === out ? [order] : one === back ? [] : [one]));
}

function sameAtStart(one: Words, other: Words): number {
  let count = 0;
  while (count < one.length && one[count]!.text === other[count]?.text) count++;
  return count;
}

function lettersIn(words: Words): number {
  return words.reduce((sum, { letters }) => sum + letters.length + 1, 0);
}
