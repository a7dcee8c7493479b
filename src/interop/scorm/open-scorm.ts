import { isProblem } from '../../course/source.js';
import type { Problem } from '../../problem.js';
import type { Ledger } from '../../progress/ledger.js';
import { memoryLedger } from '../../progress/ledger.memory.js';
import { addFact, foldFacts } from '../../progress/mastery.js';
import { isLookedAt, type Attempt } from './attempt.js';
import type { Lms } from './connection.js';
import { Handover, type HandoverStorage } from './handover.js';
import { factsOf, progressOf } from './known-state.js';
import { unpack } from './pack.js';
import { isBeyond, reachOf } from './reach.js';
import type { ScormLedgerInput } from './scorm-ledger-input.js';
import { ScormLedger } from './scorm-ledger.js';
import type { CourseTable } from './table.js';

export interface ScormOptions extends Pick<ScormLedgerInput, 'now' | 'after'> {
  readonly lms: Lms;
  readonly table: CourseTable;
  /** Which go of which learner it is. */
  readonly attempt: Pick<Attempt, 'id' | 'profile'>;
  /** Its log on this device. */
  readonly device: Ledger;
  readonly storage: HandoverStorage | undefined;
}

/** Where a learner's answers go in an LMS, and what they should know of that. */
export interface OpenedScorm {
  readonly ledger: Ledger;
  /** The same ledger, where the LMS is handed anything. */
  readonly scorm?: ScormLedger;
  readonly notice?: Problem;
}

interface Start extends Pick<ScormLedgerInput, 'progress' | 'facts' | 'reach' | 'isAhead'> {
  readonly notice?: Problem;
}

/** Finds out where the learner stands: what the LMS says of it counts, if it says anything. */
export async function openScorm(options: ScormOptions): Promise<OpenedScorm> {
  const { lms, table, attempt, device, storage, now, after } = options;
  const handover = new Handover(storage, attempt.profile);
  const text = lms.read('cmi.suspend_data').trim();
  const found = text === '' ? await begin(options) : await resume(options, handover, text);
  const { notice } = found;
  if (notice?.code === 'lms.newer') return { ledger: device, notice };
  if (isLookedAt(lms)) {
    const looking: Problem = { code: 'lms.review', severity: 'advice', values: {} };
    return { ledger: await lookingBack(found), notice: looking };
  }
  const given = { lms, table, attempt: attempt.id, device, handover, now, after };
  const scorm = new ScormLedger({ ...given, ...found });
  return { ledger: scorm, scorm, ...(notice && { notice }) };
}

/** A log that leads where the learner stands, and that nobody keeps. */
async function lookingBack({ facts }: Start): Promise<Ledger> {
  const memory = memoryLedger();
  for (const fact of facts) await memory.append(fact);
  return memory;
}

/** The LMS knows nothing, or nothing that can be read: what the device has of the attempt counts. */
async function begin({ table: { course }, device }: ScormOptions): Promise<Start> {
  const { facts } = await device.facts(course);
  const progress = await device.progress(course);
  return { progress, facts, reach: reachOf(facts), isAhead: facts.length > 0 };
}

async function resume(options: ScormOptions, handover: Handover, text: string): Promise<Start> {
  const { table, device } = options;
  const state = unpack(table, text);
  if (isProblem(state)) return { ...(await begin(options)), notice: state };
  const { facts } = await device.facts(table.course);
  // What came after what the LMS has from here, if nobody else has gone on since.
  const handed = handover.reachOf(text) ?? reachOf(facts);
  const before = facts.filter((fact) => !isBeyond(fact, handed));
  const ahead = facts
    .filter((fact) => isBeyond(fact, handed))
    // A file may bring a beginning anew of long ago: it is not about what the LMS has got since.
    .filter(({ kind, t }) => kind !== 'reset' || t >= state.t);
  const log = factsOf(table, state, before);
  const progress = progressOf(state, log, foldFacts(before));
  return {
    progress: ahead.reduce(addFact, progress),
    facts: [...log, ...ahead],
    reach: reachOf(facts),
    isAhead: ahead.length > 0,
  };
}
