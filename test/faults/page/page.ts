import '../../../components/define.js';
import type { Ledger } from '../../../src/progress/ledger.js';
import { applyPreview, isProblem, makeFile, openFile } from '../../../src/keeping.js';
import { openLedger } from '../../../src/session.js';
import type { Soaked } from './soak.js';
import type { FileVerdict } from './try-file.js';

/** What a test may ask of a page with a course. */
export interface FaultPage {
  readonly openLedger: typeof openLedger;
  /** The ledger of the course that is shown. */
  readonly ledger?: Ledger;
  /** The ids of what was answered. */
  readonly answered: string[];
  /** When the first answer was given, where a test notes it. */
  answeredAt?: number;
  /** When the first screen was there, in milliseconds since the page began. */
  shownAt?: number;
  /** When the learner was told first that something is wrong. */
  toldAt?: number;
  /** What they were told. */
  told?: string;
  /** The file in which the learner takes their progress along. */
  file(): Promise<string>;
  /** Takes such a file in, and gives what was answered by all that is there then. */
  take(file: string): Promise<readonly string[]>;
  /** Opens any file and takes in what can be read of it; gives what came of that. */
  tryFile(base64: string): Promise<readonly FileVerdict[]>;
  /** What was answered, by what is on this device. */
  known(): Promise<readonly string[]>;
  /** Answers so many exercises of these lessons, one after the other. */
  soak(lessons: readonly string[], answers: number): Promise<Soaked>;
}

declare global {
  interface Window {
    polku: FaultPage;
  }
}

const lesson = new URLSearchParams(location.search).get('lesson');
const ledger = lesson === null ? undefined : openLedger();
window.polku = {
  ...{ openLedger, answered: [], file: async () => fileOf(ledger!), take, tryFile, known, soak },
  ...(ledger && { ledger }),
};
document.addEventListener('polku-answered', ({ item }) => window.polku.answered.push(item));

if (lesson !== null && ledger) {
  const course = document.createElement('polku-course');
  Object.assign(course, { ledger, src: 'c/course.json', lesson });
  document.body.append(course);
  requestAnimationFrame(look);
}

/** Notes what the learner sees, and when. */
function look(): void {
  const { polku } = window;
  const root = document.querySelector('polku-course')?.shadowRoot;
  const main = root?.querySelector('polku-lesson, polku-outline, .failure');
  if (main) polku.shownAt ??= performance.now();
  const notice = root?.querySelector('.notice polku-problem')?.shadowRoot?.textContent?.trim();
  if (notice && polku.toldAt === undefined) {
    Object.assign(polku, { toldAt: performance.now(), told: ledger?.state.problem?.code });
  }
  requestAnimationFrame(look);
}

async function fileOf(of: Ledger): Promise<string> {
  return (await makeFile(of)).blob.text();
}

async function take(file: string): Promise<readonly string[]> {
  const to = openLedger();
  const preview = await openFile(to, new Blob([file]));
  if (!isProblem(preview)) await applyPreview(to, preview);
  to.close();
  return known();
}

async function known(): Promise<readonly string[]> {
  const of = openLedger();
  const { facts } = await of.facts('all');
  of.close();
  return facts.flatMap((fact) => (fact.kind === 'attempt' ? [fact.item] : []));
}

async function soak(lessons: readonly string[], answers: number): Promise<Soaked> {
  const { soak: begin } = await import('./soak.js');
  return begin(document.querySelector('polku-course')!, lessons, answers);
}

async function tryFile(base64: string): Promise<readonly FileVerdict[]> {
  const { tryFile: open } = await import('./try-file.js');
  return open(ledger!, base64);
}
