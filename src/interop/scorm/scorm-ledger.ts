import type { Problem } from '../../problem.js';
import { withErasures } from '../../progress/erase.js';
import type { Fact, FactDraft } from '../../progress/fact.js';
import type {
  Keeping,
  KnownLog,
  Ledger,
  LedgerState,
  Receipt,
  WholeLog,
} from '../../progress/ledger.js';
import { Listeners } from '../../progress/listeners.js';
import { addFact, type CourseProgress } from '../../progress/mastery.js';
import { asCarried, broughtBy, withoutTwice, type Brought } from './carried.js';
import type { Lms } from './connection.js';
import type { Handover } from './handover.js';
import { pack } from './pack.js';
import { sessionTime } from './session-time.js';
import { stateOf } from './state.js';
import type { CourseTable } from './table.js';
import { locationValue, standingValues } from './values.js';

export interface ScormLedgerInput {
  readonly lms: Lms;
  readonly table: CourseTable;
  /** The learner's log on this device: for what an LMS has no place for. */
  readonly device: Ledger;
  readonly handover: Handover;
  /** What is known of the course at the start, and the log that it comes from. */
  readonly progress: CourseProgress;
  readonly facts: readonly FactDraft[];
  /** Whether the LMS lacks some of it. */
  readonly isAhead: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => void;
}

/** How long after a failure it is tried again, in milliseconds. */
const patience = 10_000;

/** A learner's log that an LMS keeps, as far as there is room: "saved" is what it has confirmed. */
export class ScormLedger implements Ledger {
  readonly #input: ScormLedgerInput;
  readonly #brought: Brought;
  readonly #begun: number;
  readonly #states = new Listeners<LedgerState>();
  readonly #arrivals = new Listeners<readonly Fact[]>();
  readonly #renewals = new Listeners<void>();
  #progress: CourseProgress;
  #facts: readonly FactDraft[];
  #state: LedgerState = { keeping: 'device' };
  #sending: Promise<boolean> | undefined;
  #retrying = false;
  #left = false;

  constructor(input: ScormLedgerInput) {
    this.#input = input;
    this.#begun = input.now();
    this.#progress = input.progress;
    this.#facts = input.facts;
    this.#brought = broughtBy(input.progress);
    input.device.onArrival((facts) => this.#receive(facts));
    input.device.onRenewal(() => void this.#renew());
    // Also where nothing is new: the LMS is to know that the course was opened.
    this.#send(input.isAhead);
  }

  get state(): LedgerState {
    return this.#state;
  }

  /** Own words and the review. */
  get rest(): Keeping {
    return this.#input.device.state.keeping;
  }

  progress(course: string): Promise<CourseProgress> {
    return this.#isOurs(course)
      ? Promise.resolve(this.#progress)
      : this.#input.device.progress(course);
  }

  facts(course: string): Promise<KnownLog> {
    if (!this.#isOurs(course)) return this.#input.device.facts(course);
    return Promise.resolve({ facts: asCarried(this.#facts, this.#progress), isWhole: true });
  }

  async append(draft: FactDraft): Promise<Receipt> {
    const kept = this.#input.device.append(draft);
    if (!this.#isOurs(draft.course)) return kept;
    this.#add([draft]);
    const saved = await (this.#sending ??= this.#sendSoon());
    return { fact: (await kept).fact, saved };
  }

  whole(): Promise<WholeLog> {
    return this.#input.device.whole();
  }

  merge(facts: readonly Fact[]): Promise<Problem | undefined> {
    return this.#input.device.merge(facts);
  }

  onArrival(listener: (facts: readonly Fact[]) => void): () => void {
    return this.#arrivals.add(listener);
  }

  onRenewal(listener: () => void): () => void {
    return this.#renewals.add(listener);
  }

  onState(listener: (state: LedgerState) => void): () => void {
    return this.#states.add(listener);
  }

  close(): void {
    for (const listeners of [this.#states, this.#arrivals, this.#renewals]) listeners.clear();
    this.#input.device.close();
  }

  /** Hands all over at once: the page may not come back. */
  hide(): void {
    if (!this.#left) this.#send(true);
  }

  /** Hands all over, and says goodbye to the LMS. */
  leave(): void {
    if (this.#left) return;
    const { lms } = this.#input;
    const isDone = /^(?:passed|completed)$/.test(this.#send(true));
    lms.write('cmi.core.exit', isDone ? '' : 'suspend');
    this.#left = true;
    lms.finish();
  }

  #isOurs(course: string): boolean {
    return course === this.#input.table.course;
  }

  #add(facts: readonly FactDraft[]): void {
    const before = this.#progress;
    this.#facts = withErasures([...this.#facts, ...facts]);
    this.#progress = withoutTwice(facts.reduce(addFact, before), this.#brought);
    const isCarried = facts.some(({ lesson }) => this.#brought.has(lesson));
    if (isCarried) this.#renewals.tell();
  }

  #receive(facts: readonly Fact[]): void {
    this.#add(facts.filter(({ course }) => this.#isOurs(course)));
    this.#arrivals.tell(facts);
  }

  /** What a file has brought: the LMS says what was answered, so it is only about the review. */
  async #renew(): Promise<void> {
    const { device, table } = this.#input;
    const { cards } = await device.progress(table.course);
    this.#progress = { ...this.#progress, cards };
    this.#renewals.tell();
  }

  /** Once the learner sees what became of an answer: an LMS may hold the page up. */
  #sendSoon(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#input.after(0, () => {
        this.#sending = undefined;
        if (!this.#left) this.#send(true);
        resolve(!this.#left && this.#state.problem === undefined);
      });
    });
  }

  /** Hands over how the learner stands, and gives the course's status. */
  #send(withState: boolean): string {
    const { lms, table, handover, now } = this.#input;
    const state = stateOf(table, this.#progress);
    const isCounted = lms.read('cmi.core.credit') !== 'no-credit';
    const before = lms.read('cmi.core.lesson_status');
    const values = standingValues(table, this.#progress, before);
    const all = [
      ...(isCounted ? values : []),
      ...(state.last === undefined ? [] : [locationValue(state.last)]),
      { element: 'cmi.core.session_time', value: sessionTime(now() - this.#begun) },
      // Should the page be gone before it can say goodbye.
      { element: 'cmi.core.exit', value: 'suspend' },
    ];
    const text = withState ? pack(table, state) : '';
    const taken = all.filter(
      ({ element, value, ...rest }) => !lms.write(element, value) && 'needed' in rest,
    );
    // Whoever cuts off what it is given would give back half of it one day.
    const isKept =
      !withState || (lms.write('cmi.suspend_data', text) && lms.read('cmi.suspend_data') === text);
    const isSaved = lms.commit() && isKept && taken.length === 0;
    if (isSaved && withState) handover.note(text, this.#progress.last?.t ?? 0);
    this.#note(isSaved);
    return values[0]?.value ?? '';
  }

  #note(isSaved: boolean): void {
    if (!isSaved) this.#retry();
    if (isSaved === (this.#state.problem === undefined)) return;
    this.#state = isSaved
      ? { keeping: 'device' }
      : {
          keeping: 'memory',
          problem: { code: 'lms.unsaved', severity: 'error', values: {} },
        };
    this.#states.tell(this.#state);
  }

  #retry(): void {
    if (this.#retrying || this.#left) return;
    this.#retrying = true;
    this.#input.after(patience, () => {
      this.#retrying = false;
      if (!this.#left && this.#state.problem) this.#send(true);
    });
  }
}
