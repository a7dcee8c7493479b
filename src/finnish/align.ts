import { gradeOf, isDouble, isPair, isSign, isVowel } from './sounds.js';

/** What one step of an alignment says; `letter` is what is none of the others. */
export type StepKind = 'same' | 'length' | 'vowel-pair' | 'gradation' | 'sign' | 'letter';

/** Letters of the typed word against letters of the accepted one, by index, ends excluded. */
export interface Step {
  readonly kind: StepKind;
  readonly typed: readonly [number, number];
  readonly accepted: readonly [number, number];
}

interface Move {
  readonly kind: StepKind;
  readonly typed: number;
  readonly accepted: number;
  readonly cost: number;
}

/** Lays two words side by side, so that what changes a sound goes before what changes a letter. */
export function align(typed: readonly string[], accepted: readonly string[]): readonly Step[] {
  const start = sharedStart(typed, accepted);
  // One shared letter stays in at the end: of *tuuli* and *tulli*, the `l` that is long in one.
  const end = Math.max(0, sharedEnd(typed, accepted, start) - 1);
  const rows = typed.length - end - start;
  const width = accepted.length - end - start + 1;
  const costs = new Float64Array((rows + 1) * width);
  const moves: (Move | undefined)[] = [undefined];
  for (let at = 1; at < costs.length; at++) {
    const row = Math.floor(at / width);
    costs[at] = Infinity;
    for (const move of movesTo(typed, accepted, start + row, start + (at % width))) {
      if (move.typed > row || move.accepted > at % width) continue;
      const cost = costs[at - move.typed * width - move.accepted]! + move.cost;
      if (cost >= costs[at]!) continue;
      costs[at] = cost;
      moves[at] = move;
    }
  }
  return stepsOf(moves, width, start);
}

// What two words share at their ends needs no table: most mistakes are small.
function sharedStart(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

function sharedEnd(one: readonly string[], other: readonly string[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - count - 1] === other[other.length - count - 1]) count++;
  return count;
}

function movesTo(t: readonly string[], a: readonly string[], i: number, j: number): Move[] {
  const x = t[i - 1];
  const y = a[j - 1];
  if (x !== undefined && x === y)
    return [{ kind: 'same', typed: 1, accepted: 1, cost: 0 }, ...lone(t, a, i, j)];
  const moves = lone(t, a, i, j);
  if (x === undefined || y === undefined) return moves;
  const kind = isPair(x, y) ? 'vowel-pair' : gradeOf(t, i - 1, a, j - 1) ? 'gradation' : undefined;
  if (kind) moves.push({ kind, typed: 1, accepted: 1, cost: kind === 'vowel-pair' ? 2 : 3 });
  else if (isSign(x) === isSign(y)) {
    moves.push({
      kind: isSign(x) ? 'sign' : 'letter',
      typed: 1,
      accepted: 1,
      cost: isSign(x) ? 2 : 6,
    });
  }
  if (x === a[j - 2] && y === t[i - 2])
    moves.push({ kind: 'letter', typed: 2, accepted: 2, cost: 6 });
  return moves;
}

// One letter that only one of the words has.
function lone(t: readonly string[], a: readonly string[], i: number, j: number): Move[] {
  const moves: Move[] = [];
  if (i > 0) moves.push({ typed: 1, accepted: 0, ...loneKind(t, i - 1, a, j) });
  if (j > 0) moves.push({ typed: 0, accepted: 1, ...loneKind(a, j - 1, t, i) });
  return moves;
}

function loneKind(
  word: readonly string[],
  at: number,
  other: readonly string[],
  place: number,
): Pick<Move, 'kind' | 'cost'> {
  const letter = word[at]!;
  if (isDouble(word, at) && alike(letter, other[place - 1])) return { kind: 'length', cost: 2 };
  if (isSign(letter)) return { kind: 'sign', cost: 2 };
  const falls = letter === 'k' && isVowel(word[at - 1]) && isVowel(word[at + 1]);
  return falls ? { kind: 'gradation', cost: 3 } : { kind: 'letter', cost: 5 };
}

function alike(letter: string, other: string | undefined): boolean {
  return other !== undefined && (letter === other || isPair(letter, other));
}

function stepsOf(
  moves: readonly (Move | undefined)[],
  width: number,
  start: number,
): readonly Step[] {
  const steps: Step[] = [];
  let at = moves.length - 1;
  for (let move = moves[at]; move; move = moves[at]) {
    const { kind, typed, accepted } = move;
    const i = start + Math.floor(at / width);
    const j = start + (at % width);
    steps.push({ kind, typed: [i - typed, i], accepted: [j - accepted, j] });
    at -= typed * width + accepted;
  }
  return steps.reverse();
}
