import type { Problem } from '../problem.js';
import type { Fact } from './fact.js';
import { readForeign } from './foreign-fact.js';
import { tidyName } from './learner-names.js';

/** What a progress file holds, as far as it can be read. */
export interface ReadProgress {
  /** When it was made, as an ISO date and time. */
  readonly made?: string;
  /** The learner's name, where the file tells one. */
  readonly learner?: string;
  readonly facts: readonly Fact[];
  /** How many of its records are damaged or of a newer version, so that they are passed over. */
  readonly passed: number;
}

/** The largest file that is opened, in megabytes: some hundred thousand answers. */
export const largestFile = 64;

/** Reads a progress file. Whatever it holds, the answer is what is sound in it, or one problem. */
export async function readProgressFile(file: Blob): Promise<ReadProgress | Problem> {
  // Before it is read: there may be no room for it.
  if (file.size > largestFile * 1e6) return problem('huge', { most: largestFile });
  const text = await file.text().catch(() => undefined);
  return text === undefined ? problem('unreadable') : readProgress(text);
}

/** Reads the text of a progress file. */
export function readProgress(text: string): ReadProgress | Problem {
  if (text.trim() === '') return problem('empty');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return problem(isBegun(text) ? 'cut' : 'not-json');
  }
  if (!isRecord(file)) return problem('other');
  const own = (key: string): unknown => (Object.hasOwn(file, key) ? file[key] : undefined);
  const [format, v, facts, unread = []] = ['format', 'v', 'facts', 'unread'].map(own);
  if (format === 'polku-record') return problem('record');
  if (format !== 'polku-progress') return problem('other');
  if (typeof v === 'number' && v > 1) return problem('newer');
  if (v !== 1 || !Array.isArray(facts)) return problem('damaged');
  // What could not be read where it was made may be of a build like this one.
  const records = [facts, unread].flatMap((list: unknown) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const read = records.flatMap((record) => readForeign(record) ?? []);
  return {
    ...madeIn(own('made')),
    ...nameIn(own('learner')),
    facts: read,
    passed: records.length - read.length,
  };
}

/** A file that begins as one of ours and does not end as one has not come through as a whole. */
function isBegun(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"polku-progress"/.test(text.slice(0, 200));
}

function madeIn(made: unknown): Pick<ReadProgress, 'made'> {
  const t = typeof made === 'string' && made.length < 40 ? Date.parse(made) : NaN;
  return Number.isFinite(t) ? { made: new Date(t).toISOString() } : {};
}

function nameIn(learner: unknown): Pick<ReadProgress, 'learner'> {
  const name = typeof learner === 'string' ? tidyName(learner.slice(0, 200)) : '';
  return name ? { learner: [...name].slice(0, 40).join('') } : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(name: string, values: Problem['values'] = {}): Problem {
  return { code: `progress-file.${name}`, severity: 'error', values };
}
