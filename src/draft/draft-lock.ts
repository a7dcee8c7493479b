import { createStore } from '@xstate/store';
import type { Problem } from '../problem.js';
import { DraftChannel, openBroadcast, type Word } from './draft-channel.js';

/** Whether this window may write the draft. */
export interface LockState {
  readonly isHere: boolean;
  /** Why not: another window has it (`draft.elsewhere`), or has taken it (`draft.taken-over`). */
  readonly problem?: Problem;
}

export interface DraftLockInput {
  /** The draft's id. */
  readonly id: string;
  readonly name: string;
  /**
   * Another window takes over. Asked for it, this one keeps its last words first; where it was not
   * asked, because it did not answer, the other one already writes, and nothing may be kept here.
   */
  readonly onLost: (how: 'asked' | 'stolen') => Promise<unknown>;
  /** Absent in pages without https, and in some browsers: then windows only talk to each other. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly openChannel?: () => BroadcastChannel | undefined;
  /** How long other windows have for an answer, and for their last words, in milliseconds. */
  readonly patience?: { readonly answer: number; readonly lastWords: number };
}

const notYet: LockState = { isHere: false };

/** Sees to it that one window at a time writes a draft. */
export class DraftLock {
  readonly state = createStore({
    context: notYet,
    on: { 'lock.noted': (_, { state }: { state: LockState }) => state },
  });
  readonly #input: Required<DraftLockInput>;
  readonly #channel: DraftChannel;
  #isAsking = false;
  #isReleased = false;
  #letGo: (() => void) | undefined;

  constructor(input: DraftLockInput) {
    this.#input = {
      locks: globalThis.navigator?.locks,
      openChannel: openBroadcast,
      patience: { answer: 200, lastWords: 2_000 },
      ...input,
    };
    const hear = (word: Word, from: string) => void this.#hear(word, from);
    this.#channel = new DraftChannel(input.id, hear, this.#input.openChannel);
  }

  /** Takes the draft if no other window has it; `state` says how that went. */
  async take(): Promise<void> {
    const isLocked = await this.#lock({ ifAvailable: true });
    const isHere = isLocked === undefined ? await this.#isUnheld() : isLocked;
    if (this.#isReleased) return;
    if (isHere) this.#note({ isHere });
    else this.#note({ isHere: false, problem: this.#problem('elsewhere') });
  }

  /**
   * Takes the draft from the window that has it, whose last words are then kept: read the kept draft
   * anew afterwards.
   */
  async takeOver(): Promise<void> {
    if (this.state.getSnapshot().context.isHere) return;
    if ((await this.#lock({ ifAvailable: true })) !== true) {
      const { patience } = this.#input;
      await this.#channel.ask('wanted', 'released', patience.lastWords);
      if (this.#isReleased) return;
      await this.#lock({ steal: true });
      this.#channel.say('taken');
    }
    if (!this.#isReleased) this.#note({ isHere: true });
  }

  /** Lets go of a draft that cannot be written here after all; it may be taken over again. */
  letGo(problem: Problem): void {
    this.#note({ isHere: false, problem });
    this.#letGo?.();
  }

  /** Lets go of the draft, and of the line to other windows. */
  release(): void {
    this.#isReleased = true;
    this.#note({ isHere: false });
    this.#letGo?.();
    this.#channel.close();
  }

  /** Whether the lock was had; undefined where there are no locks. */
  #lock(options: LockOptions): Promise<boolean | undefined> {
    const { locks, id } = this.#input;
    return new Promise((resolve) => {
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock !== null);
        // It may come when it is not wanted any more.
        const isWanted = lock !== null && !this.#isReleased;
        return isWanted ? new Promise((letGo) => (this.#letGo = letGo)) : undefined;
      };
      const held = locks?.request(`polku-draft:${id}`, options, hold);
      if (held === undefined) resolve(undefined);
      // It rejects when another window steals the lock, or when the page may have none.
      held?.catch(() => {
        resolve(undefined);
        void this.#lose('stolen');
      });
    });
  }

  async #isUnheld(): Promise<boolean> {
    this.#isAsking = true;
    const isHeld = await this.#channel.ask('asked', 'held', this.#input.patience.answer);
    this.#isAsking = false;
    return !isHeld;
  }

  async #hear(word: Word, from: string): Promise<void> {
    const { isHere } = this.state.getSnapshot().context;
    // Of two windows that ask at the same time, one has to answer.
    if (word === 'asked' && (isHere || (this.#isAsking && this.#channel.from < from))) {
      this.#channel.say('held');
    }
    if (word === 'wanted' && isHere) {
      await this.#lose('asked');
      this.#channel.say('released');
    }
    if (word === 'taken') await this.#lose('stolen');
  }

  async #lose(how: 'asked' | 'stolen'): Promise<void> {
    if (!this.state.getSnapshot().context.isHere) return;
    // First of all nothing more is written here.
    this.#note({ isHere: false, problem: this.#problem('taken-over') });
    await this.#input.onLost(how).catch(() => undefined);
    this.#letGo?.();
  }

  #problem(code: string): Problem {
    return { code: `draft.${code}`, severity: 'error', values: { name: this.#input.name } };
  }

  #note(state: LockState): void {
    this.state.send({ type: 'lock.noted', state });
  }
}
