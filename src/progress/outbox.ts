import { watch } from './deadline.js';
import type { Fact, FactDraft } from './fact.js';
import type { Unsaved } from './fact-store.js';
import type { FactKey } from './identity.js';
import { placeFact } from './identity.js';
import type { Receipt } from './ledger.js';
import { RemovedLearnerError } from './removed.js';

/** How long the ledger waits, in milliseconds. */
export interface Patience {
  /** Before the learner is told that the database does not answer. */
  readonly slow: number;
  /** Before a call is answered without the database. */
  readonly settle: number;
  /** Before what failed is tried again; doubled each time, up to a quarter of a minute. */
  readonly retry: number;
}

export interface OutboxInput {
  readonly profile: string;
  /** Names this outbox in facts whose place had to be told before the database could give one. */
  readonly device: string;
  readonly patience: Patience;
  /** Writes all of them or rejects. */
  readonly write: (entries: readonly Unsaved[]) => Promise<void>;
  readonly onSaved: (entries: readonly Unsaved[]) => void;
  /** Writes what is saved a second time. Never rejects. */
  readonly copy: (entries: readonly Unsaved[]) => Promise<unknown>;
  readonly onFault: (error: unknown) => void;
  readonly onSlow: () => void;
}

interface Entry extends Unsaved {
  readonly settle: (receipt: Receipt) => void;
  /** Whether its receipt has told its identity. */
  told: boolean;
}

/**
 * Facts on their way to the database, in order: one transaction at a time takes all that wait.
 * What cannot be written stays, under the identity that its receipt has told, and is tried again.
 */
export class Outbox {
  readonly #input: OutboxInput;
  readonly #entries: Entry[] = [];
  #pumping?: Promise<void>;
  #slow = false;
  #onEmpty?: () => void;
  #numbered = 0;
  #failures = 0;
  #retry?: ReturnType<typeof setTimeout>;

  constructor(input: OutboxInput) {
    this.#input = input;
  }

  /** What is not written yet, oldest first. */
  get unsaved(): readonly Unsaved[] {
    return this.#entries;
  }

  /** Settles when the fact is written, or when it is clear that this takes too long. */
  add(draft: FactDraft): Promise<Receipt> {
    const receipt = new Promise<Receipt>((settle) => {
      this.#entries.push({ draft, settle, told: false });
    });
    const impatience = setTimeout(() => this.#tellUnsaved(), this.#input.patience.settle);
    void receipt.finally(() => clearTimeout(impatience));
    if (this.#slow) this.#tellUnsaved();
    this.#pump();
    return receipt;
  }

  /** What is not written yet, oldest first, under the identity that it will be written with. */
  tellAll(): readonly Fact[] {
    this.#tellUnsaved();
    return this.#entries.flatMap(({ fact }) => fact ?? []);
  }

  /** Settles when nothing waits any more: whoever leaves does not give up what they have answered. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#onEmpty = resolve;
      if (this.#entries.length === 0) resolve();
    });
  }

  #pump(): void {
    clearTimeout(this.#retry);
    this.#pumping ??= this.#writeWaiting();
  }

  async #writeWaiting(): Promise<void> {
    let isWell = true;
    while (isWell && this.#entries.length > 0) isWell = await this.#writeAll();
    // At once: what is added from here on must start a pump of its own.
    this.#pumping = undefined;
    if (isWell) this.#onEmpty?.();
    else this.#tryLater();
  }

  async #writeAll(): Promise<boolean> {
    const batch = [...this.#entries];
    const { patience, write, onSaved, copy, onFault } = this.#input;
    try {
      await watch(write(batch), patience.slow, () => this.#noteSlow());
    } catch (error) {
      for (const entry of batch) if (!entry.told) takeBack(entry);
      onFault(error);
      this.#tellUnsaved();
      // They had all of it deleted.
      if (error instanceof RemovedLearnerError) this.#entries.length = 0;
      return this.#entries.length === 0;
    } finally {
      this.#slow = false;
    }
    this.#failures = 0;
    this.#entries.splice(0, batch.length);
    onSaved(batch);
    await copy(batch);
    for (const { fact, settle } of batch) if (fact) settle({ fact, saved: true });
    return true;
  }

  #noteSlow(): void {
    this.#slow = true;
    this.#input.onSlow();
  }

  /**
   * Tells all that wait, in order: facts of one device must be written in the order of their
   * numbers. One that is being written has its place already and is told with it.
   */
  #tellUnsaved(): void {
    for (const entry of this.#entries) {
      if (!entry.fact) {
        this.#numbered += 1;
        const key: FactKey = [this.#input.profile, this.#input.device, this.#numbered];
        entry.fact = placeFact(entry.draft, key);
      }
      entry.told = true;
      entry.settle({ fact: entry.fact, saved: false });
    }
  }

  #tryLater(): void {
    const wait = Math.min(this.#input.patience.retry * 2 ** this.#failures, 15_000);
    this.#failures += 1;
    this.#retry = setTimeout(() => this.#pump(), wait);
  }
}

/** Another tab may take the number that a failed transaction had allotted. */
function takeBack(entry: Entry): void {
  entry.tried = entry.fact;
  entry.fact = undefined;
}
