import { canonical } from './canonical.js';
import { erasedIn, erasuresOf, withoutErased } from './erase.js';
import type { Fact } from './fact.js';

/** What a fact is known by, whoever has it. The number goes first: a device's name may be any text. */
export function identityOf({ device, seq }: Pick<Fact, 'device' | 'seq'>): string {
  return `${seq} ${device}`;
}

/**
 * Puts logs of one learner together: each fact once, and without what one of them has deleted. It
 * does not matter in which order logs are merged, or how often.
 */
export function mergeFacts(...logs: readonly (readonly Fact[])[]): readonly Fact[] {
  const erasures = erasuresOf(logs.flatMap(erasedIn));
  const found = new Map<string, Fact>();
  for (const log of logs) {
    for (const one of log) {
      const fact = withoutErased(one, erasures);
      const id = identityOf(fact);
      const known = found.get(id);
      found.set(id, known ? greaterOf(known, fact) : fact);
    }
  }
  return [...found.values()].sort(byPlace);
}

/**
 * Which of two records of one fact holds: it happened once, so one of them was damaged or made up.
 * What was deleted has no say in it, for it may be known to one log and not yet to another.
 */
export function greaterOf(a: Fact, b: Fact): Fact {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return a;
  // That something was deleted must not get lost.
  if (a.kind !== b.kind && b.kind === 'erasure') return b;
  if (a.kind !== b.kind && a.kind === 'erasure') return a;
  return compare(bytesOf(a), bytesOf(b)) < 0 ? b : a;
}

/** Beyond all times that are read from files. */
const farthest = 1e15;

function bytesOf({ profile: _, t, ...fact }: Fact): readonly string[] {
  // A clock that was ahead gives way to what an import has made of it: the earlier time is greater.
  const time = (farthest - t).toFixed(6).padStart(30, '0');
  if (fact.kind !== 'attempt') return [canonical(fact), time, String(t)];
  const { response, ...rest } = fact;
  return [canonical(rest), canonical(withoutOwn(response)), time, canonical(response), String(t)];
}

/** A response without any answer that could be deleted from it. */
function withoutOwn(response: unknown): unknown {
  if (Array.isArray(response)) return response.filter((one) => !hasId(one)).map(withoutOwn);
  if (typeof response !== 'object' || response === null) return response;
  const entries = Object.entries(response).filter(([, value]) => !hasId(value));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutOwn(value)]));
}

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'id');
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : a[at]! < (b[at] ?? '') ? -1 : 1;
}

function byPlace(a: Fact, b: Fact): number {
  return a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1;
}
