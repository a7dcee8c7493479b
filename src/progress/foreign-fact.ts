import type { Fact } from './fact.js';
import { unsealFact } from './seal.js';

/** More than a learner can write: strings of one record, in UTF-16 units. */
const longest = 1_000_000;

/** How deep an answer may be; those of this module's exercises are a few levels. */
const deepest = 50;

/** How long a name of something may be. */
const longestName = 1_000;

/** How long a device's name may be; this module's have 24 characters, and are told everywhere. */
const longestDevice = 64;

/** The year 10000, in milliseconds since 1970. */
const farthest = 253_402_300_800_000;

/** A number beyond this would leave no room for those that follow it. */
const highest = 1e12;

const names = [
  ...['profile', 'course', 'lesson', 'item', 'step'],
  ...['card', 'ask', 'answer', 'fingerprint', 'version'],
];

/**
 * Gives the fact that a record from elsewhere holds, or nothing: whoever made it may have put
 * anything there, and a checksum is no signature.
 */
export function readForeign(record: unknown): Fact | undefined {
  if (!isBounded(record, { left: longest }, deepest)) return undefined;
  const fact = unsealFact(record);
  return fact && isPlausible(fact) ? fact : undefined;
}

/** Whether a value can be walked through at all: a million nested lists cannot. */
function isBounded(value: unknown, room: { left: number }, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return (room.left -= value.length) >= 0;
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  for (const key of Object.keys(value)) {
    room.left -= key.length + 1;
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (room.left < 0 || !isBounded(inner, room, depth - 1)) return false;
  }
  return true;
}

function isPlausible(fact: Fact): boolean {
  if (fact.device.length > longestDevice || fact.seq > highest) return false;
  if (fact.t < 0 || fact.t >= farthest) return false;
  const { took = 0 } = fact as { readonly took?: unknown };
  if (typeof took !== 'number' || took < 0) return false;
  const record = fact as unknown as Readonly<Record<string, unknown>>;
  return names.every((name) => {
    const value = Object.hasOwn(record, name) ? record[name] : '';
    return typeof value !== 'string' || value.length <= longestName;
  });
}
