import { crc32 } from './crc.js';
import type { Fact } from './fact.js';
import { unsealFact } from './seal.js';

const kinds: Readonly<Record<Fact['kind'], true>> = {
  attempt: true,
  recall: true,
  retirement: true,
  erasure: true,
  reset: true,
  visit: true,
  completion: true,
};

/**
 * Reads a record of the log, or says why it cannot be read. `newer`: it is whole, and only a newer
 * build knows what it says. Neither is ever deleted, and a newer one is never written over; a
 * damaged one gives way to a good copy of itself.
 */
export function readRecord(record: unknown): Fact | 'damaged' | 'newer' {
  const fact = unsealFact(record);
  if (fact) return fact;
  return isWhole(record) && isLater(record) ? 'newer' : 'damaged';
}

type Fields = Readonly<Record<string, unknown>>;

function isWhole(record: unknown): record is Fields {
  if (typeof record !== 'object' || record === null) return false;
  const { crc, ...rest } = record as Fields;
  return crc === crc32(JSON.stringify(rest));
}

function isLater({ v, kind }: Fields): boolean {
  if (Number.isSafeInteger(v) && (v as number) > 1) return true;
  return v === 1 && typeof kind === 'string' && !Object.hasOwn(kinds, kind);
}
