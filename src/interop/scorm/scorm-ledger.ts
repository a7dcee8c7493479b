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
import { addFact, foldFacts, type CourseProgress } from '../../progress/mastery.js';
import { asCarried, broughtBy, withoutTwice, type Brought } from './carried.js';
import { newlyKnown } from './newly-known.js';
import { pack } from './pack.js';
import { reachOf, type Reach } from './reach.js';
import type { ScormLedgerInput } from './scorm-ledger-input.js';
import { sessionTime } from './session-time.js';
import { stateOf } from './state.js';
import { locationValue, standingValues } from './values.js';

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
  #reach: Reach;
  #state: LedgerState = { keeping: 'device' };
  #sending: Promise<boolean> | undefined;
  #retrying = false;
  #left = false;

  constructor(input: ScormLedgerInput) {
    this.#input = input;
    this.#begun = input.now();
    this.#progress = input.progress;
    this.#facts = input.facts;
    this.#reach = input.reach;
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
    const saved = await this.#sendSoon();
    const { fact } = await kept;
    this.#place([fact], saved);
    return { fact, saved };
  }

  whole(): Promise<WholeLog> {
    return this.#input.device.whole();
  }

  /** What a file brings counts as what is answered here does: the LMS is told of it at once. */
  async merge(facts: readonly Fact[]): Promise<Problem | undefined> {
    const { device } = this.#input;
    const log = await device.whole();
    const problem = await device.merge(facts);
    if (problem) return problem;
    const added = newlyKnown(log.facts, facts).filter(({ course }) => this.#isOurs(course));
    // What was begun anew since is told by its being missing.
    this.#place(facts, added.length === 0 || (await this.#bring(added)));
    return undefined;
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
    const ours = facts.filter(({ course }) => this.#isOurs(course));
    this.#add(ours);
    if (ours.length > 0) void this.#sendSoon().then((saved) => this.#place(ours, saved));
    this.#arrivals.tell(facts);
  }

  /** Puts what happened elsewhere before all that is known: what was answered last stays last. */
  #bring(facts: readonly Fact[]): Promise<boolean> {
    this.#facts = withErasures([...facts, ...this.#facts]);
    const { lessons, last } = foldFacts(this.#facts);
    const progress = { ...(last && { last }), ...this.#progress, lessons };
    this.#progress = withoutTwice(progress, this.#brought);
    this.#renewals.tell();
    return this.#sendSoon();
  }

  /** Facts have their number in the device's log: once the LMS has them, they are not ahead of it. */
  #place(facts: readonly Fact[], saved: boolean): void {
    this.#reach = reachOf(facts, this.#reach);
    if (saved && !this.#state.problem) this.#input.handover.noteReach(this.#reach);
  }

  /** What the review holds now, here or in another tab. */
  async #renew(): Promise<void> {
    const { device, table } = this.#input;
    const { cards } = await device.progress(table.course);
    this.#progress = { ...this.#progress, cards };
    this.#renewals.tell();
  }

  /** Once the learner sees what became of an answer: an LMS may hold the page up. */
  #sendSoon(): Promise<boolean> {
    return (this.#sending ??= new Promise((resolve) => {
      this.#input.after(0, () => {
        this.#sending = undefined;
        if (!this.#left) this.#send(true);
        resolve(!this.#left && this.#state.problem === undefined);
      });
    }));
  }

  /** Hands over how the learner stands, and gives the course's status. */
  #send(withState: boolean): string {
    const { lms, table, attempt, handover, now } = this.#input;
    const state = stateOf(table, this.#progress);
    const isCounted = lms.read('cmi.core.credit') !== 'no-credit';
    const values = standingValues(table, this.#progress, {
      status: lms.read('cmi.core.lesson_status'),
      score: lms.read('cmi.core.score.raw'),
    });
    const all = [
      ...(isCounted ? values : []),
      ...(state.last === undefined ? [] : [locationValue(state.last)]),
      { element: 'cmi.core.session_time', value: sessionTime(now() - this.#begun) },
      // Should the page be gone before it can say goodbye.
      { element: 'cmi.core.exit', value: 'suspend' },
    ];
    const text = withState ? pack(table, state, attempt) : '';
    const taken = all.filter(
      ({ element, value, ...rest }) => !lms.write(element, value) && 'needed' in rest,
    );
    // Whoever cuts off what it is given would give back half of it one day.
    const isKept =
      !withState || (lms.write('cmi.suspend_data', text) && lms.read('cmi.suspend_data') === text);
    const isSaved = lms.commit() && isKept && taken.length === 0;
    if (isSaved && withState) handover.note(text, this.#reach);
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
