import { findApi } from '../../src/interop/scorm/api.js';
import { attemptOf, type Attempt } from '../../src/interop/scorm/attempt.js';
import { connect, type Lms } from '../../src/interop/scorm/connection.js';
import { openScorm, type OpenedScorm } from '../../src/interop/scorm/open-scorm.js';
import type { Problem } from '../../src/problem.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { memoryLedger } from '../../src/progress/ledger.memory.js';
import { randomId } from '../../src/progress/identity.js';
import { openLedger } from '../../src/session.js';
import { pageStorage } from '../../src/settings.js';
import { leftLms, noteLeft, noteReturn } from './left-lms.js';
import { loadTable } from './load-table.js';
import { useOwnSettings } from './own-settings.js';
import { speakOfTheLms } from './saving-words.js';

/** What there is of an LMS; without a ledger, answers are kept on the device as anywhere else. */
export interface InLms extends Partial<Pick<OpenedScorm, 'ledger' | 'scorm'>> {
  readonly notice?: Problem;
  /** What the LMS says of the learner's language. */
  readonly language?: string;
  /** Says goodbye to the LMS. */
  readonly leave?: () => void;
}

/** Looks for the LMS around this page, and opens the learner's log in it. Never rejects. */
export async function openInLms(tableUrl: string): Promise<InLms> {
  const api = findApi(window);
  if (!api) return { notice: problem('absent') };
  // First: an LMS that has begun with a page that then can do nothing has to be left again.
  const table = await loadTable(tableUrl);
  const connected = noting(connect(api));
  const lms = connected ?? (isReloaded() ? leftLms(here()) : undefined);
  if (!lms) return refused();
  const attempt = attemptOf({
    ...{ lms, storage: pageStorage(), newId: randomId },
    place: new URL('.', location.href).pathname,
  });
  const { learner, profile } = attempt;
  useOwnSettings(learner ? profile : undefined);
  const device = deviceFor(attempt);
  const language = lms.read('cmi.student_preference.language');
  const later = learner ? problem('later') : problem('refused');
  if (!table) {
    lms.finish();
    return { ledger: device, notice: later, language };
  }
  const opened = await openScorm({
    ...{ lms, table, attempt, device, storage: pageStorage() },
    now: () => Date.now(),
    after: (milliseconds, work) => setTimeout(work, milliseconds),
  });
  if (!connected) return { ledger: opened.ledger, notice: later, language };
  if (opened.scorm) speakOfTheLms();
  const leave = () => (opened.scorm ?? { leave: () => lms.finish() }).leave();
  return { ...opened, language, leave };
}

/** Loads a page anew that was left and that the browser has kept: the LMS takes nothing from it. */
export function loadAnew(): void {
  noteReturn(here());
  location.reload();
}

/** Whoever it is, what they do is not to be found by who comes next. */
function refused(): InLms {
  useOwnSettings(undefined);
  return { ledger: memoryLedger(), notice: problem('refused') };
}

/** Where learners cannot be told from each other, none leaves anything to the next. */
function deviceFor({ learner, profile }: Attempt): Ledger {
  return learner ? openLedger({ profile }) : memoryLedger();
}

function noting(lms: Lms | undefined): Lms | undefined {
  if (!lms) return undefined;
  return {
    ...lms,
    finish() {
      noteLeft(lms, here());
      lms.finish();
    },
  };
}

/** Whether this page was there before, and loaded anew in its place. */
function isReloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

function here() {
  return { storage: tabStorage(), page: location.pathname, now: Date.now() };
}

/** Some browsers forbid even asking for it. */
function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function problem(fault: 'absent' | 'later' | 'refused'): Problem {
  return { code: `lms.${fault}`, severity: 'error', values: {} };
}
