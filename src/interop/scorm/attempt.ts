import { hashOf } from '../../course/fingerprint.js';
import type { Lms } from './connection.js';
import { Handover, type HandoverStorage } from './handover.js';
import { attemptIn, attemptLength } from './pack.js';

/** One go of a learner at a course in an LMS: each has a log of its own on the device. */
export interface Attempt {
  /** As it stands in what the LMS keeps. */
  readonly id: string;
  /** The learner's id in the LMS; empty where it does not tell. */
  readonly learner: string;
  /** Whose log on the device it is. */
  readonly profile: string;
}

export interface AttemptInput {
  readonly lms: Pick<Lms, 'read'>;
  /** The folder that the course was opened from: for as long as the LMS keeps nothing. */
  readonly place: string;
  readonly storage: HandoverStorage | undefined;
  /** Makes a name that nothing else has. */
  readonly newId: () => string;
}

/**
 * Finds out which attempt it is. The LMS keeps its name with the rest, so one package in two
 * activities, or in two LMSs that call somebody the same, are never taken for each other.
 */
export function attemptOf({ lms, place, storage, newId }: AttemptInput): Attempt {
  const learner = lms.read('cmi.core.student_id');
  const key = `polku-lms ${hashOf(JSON.stringify([learner, place]))}`;
  const text = lms.read('cmi.suspend_data').trim();
  const of = (id: string): Attempt => ({
    ...{ id, learner, profile: `lms-${hashOf(JSON.stringify([learner, id]))}` },
  });
  const id = attemptIn(text) ?? read(storage, key);
  const known = id === undefined ? undefined : of(id);
  // What no LMS has taken yet still waits for it.
  const isAnew =
    text === '' &&
    lms.read('cmi.core.entry') === 'ab-initio' &&
    known !== undefined &&
    new Handover(storage, known.profile).read() !== undefined;
  const attempt =
    known && (!isAnew || isLookedAt(lms))
      ? known
      : of(hashOf(newId()).slice(-attemptLength).padStart(attemptLength, '0'));
  if (!isLookedAt(lms)) write(storage, key, attempt.id);
  return attempt;
}

/** Whether the course is only looked at, and not taken. */
export function isLookedAt(lms: Pick<Lms, 'read'>): boolean {
  return /^(?:browse|review)$/.test(lms.read('cmi.core.lesson_mode'));
}

function read(storage: HandoverStorage | undefined, key: string): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(storage: HandoverStorage | undefined, key: string, id: string): void {
  try {
    storage?.setItem(key, id);
  } catch {
    // Then answers that no LMS has taken are not found again.
  }
}
