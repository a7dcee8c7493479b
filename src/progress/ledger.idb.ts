import { CourseReplays } from './course-replays.js';
import { Database } from './database.js';
import { watch, within } from './deadline.js';
import type { DeviceLedgerInput } from './device-ledger-input.js';
import { withErasures } from './erase.js';
import type { Fact, FactDraft } from './fact.js';
import { openFactChannel, type FactChannel } from './fact-channel.js';
import { readFacts, writeFacts, type Unsaved } from './fact-store.js';
import { Keeping } from './keeping.js';
import type { Problem } from '../problem.js';
import type { KnownLog, Ledger, LedgerState, Receipt, WholeLog } from './ledger.js';
import { Listeners } from './listeners.js';
import type { CourseProgress } from './mastery.js';
import { foldFacts } from './mastery.js';
import type { OutboxInput } from './outbox.js';
import { Outbox } from './outbox.js';
import { inOrder } from './replay.js';
import type { StorageFault } from './storage-problem.js';
import { faultOf } from './storage-problem.js';

/** A ledger in the browser's database. While that does not do its part, facts wait in memory. */
export class DeviceLedger implements Ledger {
  readonly #input: DeviceLedgerInput;
  readonly #keeping = new Keeping();
  readonly #arrivals = new Listeners<readonly Fact[]>();
  readonly #renewals = new Listeners<void>();
  readonly #database: Database;
  readonly #replays: CourseReplays;
  readonly #outbox: Outbox;
  readonly #erasing: Outbox;
  readonly #channel: FactChannel;
  #readOnly = false;

  constructor(input: DeviceLedgerInput) {
    const { name, profile, newId, patience } = input;
    this.#input = input;
    // Before anything is read: a fact that comes in between would be missed.
    this.#channel = openFactChannel(
      name,
      (facts) => void this.#receive(facts),
      (renewed) => renewed === profile && this.#renew(),
    );
    this.#database = new Database({
      ...input,
      onBlocked: () => this.#noteFault('blocked'),
      restore: this.#guard,
    });
    this.#replays = new CourseReplays({ ...input, database: this.#database });
    const outbox = (write: OutboxInput['write'], onSlow: () => void) =>
      new Outbox({
        ...{ profile, device: newId(), patience, write, onSlow },
        onSaved: (entries) => {
          this.#noteAnswer();
          this.#channel.send(entries.flatMap(({ fact }) => fact ?? []));
        },
        copy: (entries) => this.#copy(entries.flatMap(({ fact }) => fact ?? [])),
        onFault: (error) => this.#noteFault(faultOf(error)),
      });
    this.#outbox = outbox(
      (entries) => writeFacts(this.#database, profile, entries),
      () => this.#noteSlow(),
    );
    // Looking through a log of years takes its time, and what cannot be deleted holds nothing up.
    this.#erasing = outbox(
      (entries) => this.#erase(entries),
      () => undefined,
    );
    void this.#open();
  }

  get state(): LedgerState {
    return this.#keeping.state;
  }

  async progress(course: string): Promise<CourseProgress> {
    const reading = this.#replays.load(course).then(
      (replay) => {
        this.#noteAnswer();
        return replay;
      },
      (error: unknown) => {
        this.#noteFault(faultOf(error));
        return this.#replays.known(course);
      },
    );
    const replay = await within(reading, this.#input.patience.settle, () => {
      this.#noteSlow();
      return this.#replays.known(course);
    });
    return foldFacts(this.#unsaved(course), replay.progress);
  }

  async facts(course: string): Promise<KnownLog> {
    const { profile, patience } = this.#input;
    const reading = readFacts(this.#database, profile, course, new Map()).catch(
      (error: unknown) => void this.#noteFault(faultOf(error)),
    );
    const kept = await within(reading, patience.settle, () => void this.#noteSlow());
    const facts = [...inOrder(kept ?? []), ...this.#unsaved(course)];
    return { facts: withErasures(facts), isWhole: kept !== undefined };
  }

  append(draft: FactDraft): Promise<Receipt> {
    return (draft.kind === 'erasure' ? this.#erasing : this.#outbox).add(draft);
  }

  async whole(): Promise<WholeLog> {
    const { profile, patience } = this.#input;
    const waiting = () => [...this.#outbox.tellAll(), ...this.#erasing.tellAll()];
    const transfer = await loadTransfer();
    if (!transfer) return { facts: waiting(), isWhole: false, unread: [] };
    return transfer.readWhole(this.#database, profile, waiting, patience.settle);
  }

  async merge(facts: readonly Fact[]): Promise<Problem | undefined> {
    const transfer = await loadTransfer();
    if (!transfer) return { code: 'module.unreachable', severity: 'error', values: {} };
    const problem = await transfer.mergeInto(this.#database, this.#input, facts);
    if (!problem) this.#renewAll();
    return problem;
  }

  onRenewal(listener: () => void): () => void {
    return this.#renewals.add(listener);
  }

  onArrival(listener: (facts: readonly Fact[]) => void): () => void {
    return this.#arrivals.add(listener);
  }

  onState(listener: (state: LedgerState) => void): () => void {
    return this.#keeping.listeners.add(listener);
  }

  close(): void {
    this.#arrivals.clear();
    this.#renewals.clear();
    this.#keeping.listeners.clear();
    void Promise.all([this.#outbox.close(), this.#erasing.close()]).then(() => {
      this.#channel.close();
      this.#database.close();
    });
  }

  /** Finds out at once, rather than at the first answer, whether facts can be kept. */
  async #open(): Promise<void> {
    try {
      const opening = watch(this.#database.open(), this.#input.patience.slow, () =>
        this.#noteSlow(),
      );
      this.#readOnly = (await opening).readOnly;
      if (this.#readOnly) return this.#noteFault('newer');
      this.#noteAnswer();
      this.#guardLater();
    } catch (error) {
      this.#noteFault(faultOf(error));
    }
  }

  /** Has what was written looked after. Told is what was brought back, or lost. */
  readonly #guard = (db: IDBDatabase): Promise<void> =>
    loadGuard()
      .then(({ guard }) =>
        guard(this.#input, db, (problem) => {
          this.#keeping.tell(problem);
          this.#renewAll();
        }),
      )
      .catch(() => undefined);

  /** Only what is in the journal, too, is said to be saved, unless that cannot be had soon. */
  #copy(facts: readonly Fact[]): Promise<void> {
    const copied = loadGuard()
      .then((guard) => guard.noteAnswered(this.#input.name, facts))
      .catch(() => undefined)
      .then(() => this.#guardLater());
    return within(copied, 1_000, () => undefined);
  }

  #guardLater(): void {
    this.#input.whenIdle(() =>
      this.#database.open().then(
        ({ db }) => this.#guard(db),
        () => undefined,
      ),
    );
  }

  #renewAll(): void {
    this.#channel.sendRenewal(this.#input.profile);
    this.#guardLater();
    this.#renew();
  }

  #renew(): void {
    this.#replays.clear();
    this.#renewals.tell();
  }

  #noteFault(fault: StorageFault): void {
    this.#keeping.note(fault);
  }

  /** Says no more than is known: a fault that has a name keeps it. */
  #noteSlow(): void {
    if (!this.#keeping.fault) this.#keeping.note('slow');
  }

  /** The database has answered. All is well once nothing waits any more. */
  #noteAnswer(): void {
    if (!this.#readOnly && this.#waiting.length === 0) this.#keeping.note();
  }

  #unsaved(course: string): readonly FactDraft[] {
    return this.#waiting.filter((draft) => draft.course === course);
  }

  get #waiting(): readonly FactDraft[] {
    return [...this.#outbox.unsaved, ...this.#erasing.unsaved].map(({ draft }) => draft);
  }

  async #erase(entries: readonly Unsaved[]): Promise<void> {
    const { writeErasures } = await import('./erasing.js');
    await writeErasures(this.#database, this.#replays, this.#input.profile, entries);
  }

  /** Tells what others wrote, once: not what is in the progress that was given already. */
  async #receive(arrived: readonly Fact[]): Promise<void> {
    const facts = arrived.filter((fact) => fact.profile === this.#input.profile);
    const isNew = (fact: Fact) => !this.#replays.holds(fact);
    for (const { kind, course } of facts.filter(isNew)) {
      // Where that fails, the snapshot is written over when the course is opened.
      if (kind === 'erasure') this.#replays.forget(course).catch(() => undefined);
    }
    await this.#replays.settled();
    // Whoever waits for that progress has it before it is told of more.
    await new Promise((resolve) => setTimeout(resolve));
    const fresh = facts.filter(isNew);
    if (fresh.length > 0) this.#arrivals.tell(fresh);
  }
}

const loadGuard = () => import('./guard.js');
const loadTransfer = () => import('./transfer.js').catch(() => undefined);
