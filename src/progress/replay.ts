import type { Fact } from './fact.js';
import type { CourseProgress } from './mastery.js';
import { emptyProgress, foldFacts } from './mastery.js';

/** How far a device's facts were replayed. */
export interface Mark {
  readonly seq: number;
  /** The latest time the device has told so far: a clock that is set back does not reorder facts. */
  readonly clock: number;
}

/** By device. */
export type Marks = ReadonlyMap<string, Mark>;

/** A fact's place in the order of all facts of a course, whichever device they come from. */
type Rank = readonly [clock: number, device: string, seq: number];

/** What a course's facts come to, and which facts these were. */
export interface Replay {
  readonly progress: CourseProgress;
  readonly marks: Marks;
  /** The place of the last of them. */
  readonly last?: Rank;
}

/** Nothing replayed yet. */
export const emptyReplay: Replay = { progress: emptyProgress, marks: new Map() };

/**
 * Replays further facts of a course: all that its devices have above the marks. Gives nothing when
 * one of them belongs before what was replayed already: then all must be replayed anew.
 */
export function replayOnto(before: Replay, facts: readonly Fact[]): Replay | undefined {
  const { ranked, marks } = rank(facts, before.marks);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last) return before;
  if (before.last && compareRanks(first.rank, before.last) <= 0) return undefined;
  return {
    progress: foldFacts(
      ranked.map(({ fact }) => fact),
      before.progress,
    ),
    marks,
    last: last.rank,
  };
}

/** Facts of a course in the order that they count in: what else is told of them follows it, too. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return rank(facts, new Map()).ranked.map(({ fact }) => fact);
}

interface Ranked {
  readonly fact: Fact;
  readonly rank: Rank;
}

/** Puts facts in the order that all devices agree on, whatever order they were merged in. */
function rank(facts: readonly Fact[], before: Marks): { ranked: readonly Ranked[]; marks: Marks } {
  const marks = new Map(before);
  const ranked = [...facts].sort(bySeq).map((fact) => {
    const clock = Math.max(fact.t, marks.get(fact.device)?.clock ?? fact.t);
    marks.set(fact.device, { seq: fact.seq, clock });
    return { fact, rank: [clock, fact.device, fact.seq] as const };
  });
  return { ranked: ranked.sort((a, b) => compareRanks(a.rank, b.rank)), marks };
}

function bySeq(a: Fact, b: Fact): number {
  return compare(a.device, b.device) || a.seq - b.seq;
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || compare(a[1], b[1]) || a[2] - b[2];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
