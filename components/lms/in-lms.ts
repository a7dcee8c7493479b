import { hashOf } from '../../src/course/fingerprint.js';
import { findApi } from '../../src/interop/scorm/api.js';
import { connect, type Lms } from '../../src/interop/scorm/connection.js';
import { openScorm, type OpenedScorm } from '../../src/interop/scorm/open-scorm.js';
import type { CourseTable } from '../../src/interop/scorm/table.js';
import type { Problem } from '../../src/problem.js';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { openLedger } from '../../src/session.js';
import { pageStorage } from '../../src/settings.js';
import { speakOfTheLms } from './saving-words.js';

/** What there is of an LMS; without a ledger, answers are kept on the device as anywhere else. */
export interface InLms extends Partial<Pick<OpenedScorm, 'ledger' | 'scorm'>> {
  readonly notice?: Problem;
  /** What the LMS says of the learner's language. */
  readonly language?: string;
}

/** Looks for the LMS around this page, and opens the learner's log in it. Never rejects. */
export async function openInLms(tableUrl: string): Promise<InLms> {
  const api = findApi(window);
  if (!api) return { notice: problem('absent') };
  const lms = connect(api);
  const table = await loadTable(tableUrl);
  if (!lms || !table) return { notice: problem('refused') };
  const language = lms.read('cmi.student_preference.language');
  const opened = await openFor(lms, table);
  if (opened.scorm) speakOfTheLms();
  return { ...opened, language };
}

function openFor(lms: Lms, table: CourseTable): Promise<OpenedScorm> {
  const learner = lms.read('cmi.core.student_id');
  const profile = `lms-${hashOf(learner)}`;
  return openScorm({
    ...{ lms, table, profile, storage: pageStorage() },
    // Where learners cannot be told from each other, none leaves anything to the next.
    device: learner ? openLedger({ profile }) : memoryLedger(),
    now: () => Date.now(),
    after: (milliseconds, work) => setTimeout(work, milliseconds),
  });
}

async function loadTable(url: string): Promise<CourseTable | undefined> {
  try {
    const answer = await fetch(url);
    return answer.ok ? ((await answer.json()) as CourseTable) : undefined;
  } catch {
    return undefined;
  }
}

function problem(fault: 'absent' | 'refused'): Problem {
  return { code: `lms.${fault}`, severity: 'error', values: {} };
}
