import { isProblem } from '../../course/source.js';
import type { Problem } from '../../problem.js';
import type { Ledger } from '../../progress/ledger.js';
import { memoryLedger } from '../../progress/ledger.memory.js';
import { addFact, foldFacts } from '../../progress/mastery.js';
import type { Lms } from './connection.js';
import { Handover, type HandoverStorage } from './handover.js';
import { factsOf, progressOf } from './known-state.js';
import { unpack } from './pack.js';
import { ScormLedger, type ScormLedgerInput } from './scorm-ledger.js';
import type { CourseTable } from './table.js';

export interface ScormOptions extends Pick<ScormLedgerInput, 'now' | 'after'> {
  readonly lms: Lms;
  readonly table: CourseTable;
  /** The learner's log on this device. */
  readonly device: Ledger;
  /** Whose that is. */
  readonly profile: string;
  readonly storage: HandoverStorage | undefined;
}

/** Where a learner's answers go in an LMS, and what they should know of that. */
export interface OpenedScorm {
  readonly ledger: Ledger;
  /** The same ledger, where the LMS is handed anything. */
  readonly scorm?: ScormLedger;
  readonly notice?: Problem;
}

type Start = Pick<ScormLedgerInput, 'progress' | 'facts' | 'isAhead'>;

/** Finds out where the learner stands: what the LMS says of it counts, if it says anything. */
export async function openScorm(options: ScormOptions): Promise<OpenedScorm> {
  const { lms, table, device, profile, storage, now, after } = options;
  const handover = new Handover(storage, profile, table.course);
  const text = lms.read('cmi.suspend_data').trim();
  const found =
    text === '' ? await begin(options, handover) : await resume(options, handover, text);
  const { notice } = found;
  if (notice?.code === 'lms.newer') return { ledger: device, notice };
  if (isLookedAt(lms)) {
    const looking: Problem = { code: 'lms.review', severity: 'advice', values: {} };
    return { ledger: await lookingBack(found), notice: looking };
  }
  const scorm = new ScormLedger({ lms, table, device, handover, now, after, ...found });
  return { ledger: scorm, scorm, ...(notice && { notice }) };
}

function isLookedAt(lms: Lms): boolean {
  return /^(?:browse|review)$/.test(lms.read('cmi.core.lesson_mode'));
}

/** A log that leads where the learner stands, and that nobody keeps. */
async function lookingBack({ facts }: Start): Promise<Ledger> {
  const memory = memoryLedger();
  for (const fact of facts) await memory.append(fact);
  return memory;
}

/** The LMS knows nothing: it is the first time, or everything is to begin anew. */
async function begin(
  { lms, table: { course }, device, now }: ScormOptions,
  handover: Handover,
): Promise<Start & { readonly notice?: Problem }> {
  const isNew = lms.read('cmi.core.entry') === 'ab-initio' && lms.read('cmi.suspend_data') === '';
  const isAnew = isNew && handover.read() !== undefined && !isLookedAt(lms);
  if (isAnew) {
    await device.append({ kind: 'reset', course, lesson: '', t: now() });
    handover.forget();
  }
  const { facts } = await device.facts(course);
  const progress = await device.progress(course);
  return isAnew
    ? { progress: foldFacts([]), facts: [], isAhead: false }
    : { progress, facts, isAhead: facts.length > 0 };
}

async function resume(
  { table, device, lms, ...rest }: ScormOptions,
  handover: Handover,
  text: string,
): Promise<Start & { readonly notice?: Problem }> {
  const state = unpack(table, text);
  if (isProblem(state)) {
    return { ...(await begin({ table, device, lms, ...rest }, handover)), notice: state };
  }
  const { facts } = await device.facts(table.course);
  // What came after what the LMS has from here, if nobody else has gone on since.
  const { t = Infinity } = handover.isSame(text) ? (handover.read() ?? {}) : {};
  const before = facts.filter((fact) => fact.t <= t);
  const ahead = facts.filter((fact) => fact.t > t);
  const log = factsOf(table, state, before);
  const progress = progressOf(state, log, foldFacts(before));
  return {
    progress: ahead.reduce(addFact, progress),
    facts: [...log, ...ahead],
    isAhead: ahead.length > 0,
  };
}
