import type { Problem } from '../problem.js';

/** Somebody who learns on this device. */
export interface Learner {
  /** Names their log; the first one's is `default`. */
  readonly id: string;
  /** As they call themself; empty while only one learns here and has told no name. */
  readonly name: string;
}

/** Who learns here, as it is kept: twice, and the copy with the higher number is the newer one. */
export interface LearnerList {
  readonly n: number;
  readonly learners: readonly Learner[];
}

/** Whom a device has before anybody has told a name. */
export const firstLearner: Learner = { id: 'default', name: '' };

/** How many characters a name may have. */
const longest = 40;

/** More than a family or a class on one device. */
const most = 100;

/** A name as it is kept: without spaces around it and without what cannot be seen. */
export function tidyName(name: string): string {
  const seen = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, ' ');
  return seen.replace(/\s+/g, ' ').trim();
}

/** Why a name cannot be had beside those that others have. */
export function nameProblem(name: string, others: readonly Learner[]): Problem | undefined {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return problem('learner.nameless');
  if ([...name].length > longest) return problem('learner.long', { most: longest });
  if (others.some((other) => folded(other.name) === folded(name)))
    return problem('learner.taken', { name });
  if (others.length >= most) return problem('learner.many', { most });
  return undefined;
}

/** Reads a list back; undefined for what is none. */
export function readLearners(stored: unknown): LearnerList | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { n, learners } = stored as Partial<LearnerList>;
  if (!Number.isSafeInteger(n) || !Array.isArray(learners)) return undefined;
  const sound = learners.filter(isLearner).slice(0, most);
  const first = new Map(sound.map((one) => [one.id, { id: one.id, name: one.name }]));
  return first.size > 0 ? { n: n!, learners: [...first.values()] } : undefined;
}

/** The problem that names cannot be kept on this device. */
export function unkept(): Problem {
  return problem('learner.unkept');
}

/** The problem that nothing of a learner could be deleted. */
export function unremoved(): Problem {
  return problem('learner.unremoved');
}

/** Whether an id was given here: a host may keep logs of its own in the same database. */
export function isOwnId(id: string): boolean {
  return id === firstLearner.id || /^[\da-f]{16}$/.test(id);
}

function isLearner(value: unknown): value is Learner {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name } = value as Partial<Learner>;
  if (typeof id !== 'string' || !/^[a-zA-Z\d-]{2,20}$/.test(id)) return false;
  return typeof name === 'string' && [...name].length <= longest;
}

// Amina and amina are one to whoever reads the list.
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function problem(code: string, values: Problem['values'] = {}): Problem {
  return { code, severity: 'error', values };
}
