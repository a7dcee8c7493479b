import { crc32 } from './crc.js';
import type { Fact } from './fact.js';

/** A fact as it is kept: with a checksum over its JSON. */
export type SealedFact = Fact & { readonly crc: number };

/** Adds the checksum. */
export function sealFact(fact: Fact): SealedFact {
  return { ...fact, crc: crc32(JSON.stringify(fact)) };
}

/** Gives the fact back, or nothing for a record that is damaged, foreign or newer than this build. */
export function unsealFact(record: unknown): Fact | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { crc, ...fact } = record as Record<string, unknown>;
  return crc === crc32(JSON.stringify(fact)) && isFact(fact) ? fact : undefined;
}

function isFact(value: object): value is Fact {
  const fact = value as Readonly<Record<string, unknown>>;
  const texts = [fact.profile, fact.device, fact.course, fact.lesson];
  if (fact.v !== 1 || !texts.every(isText) || !isCount(fact.seq, 1)) return false;
  if (!Number.isFinite(fact.t)) return false;
  switch (fact.kind) {
    case 'attempt':
      return (
        isText(fact.item) &&
        isText(fact.fingerprint) &&
        isScore(fact.score) &&
        isFlag(fact.almost) &&
        isFlag(fact.revised) &&
        (fact.cards === undefined || isTexts(fact.cards))
      );
    case 'recall':
      return (
        isText(fact.card) &&
        isText(fact.ask) &&
        fact.score !== undefined &&
        isScore(fact.score) &&
        isFlag(fact.almost)
      );
    case 'retirement':
      return isText(fact.card);
    case 'erasure':
      return isText(fact.item) && isText(fact.answer);
    case 'reset':
      return fact.item === undefined || isText(fact.item);
    case 'visit':
      return isText(fact.step);
    case 'completion':
      return isCount(fact.graded, 0) && (fact.version === undefined || isText(fact.version));
    default:
      return false;
  }
}

function isFlag(value: unknown): boolean {
  return value === undefined || value === true;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isCount(value: unknown, from: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= from;
}

function isScore(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value >= 0 && value <= 1);
}
