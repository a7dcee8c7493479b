import type { Problem } from '../problem.js';
import type { LedgerState } from './ledger.js';
import { Listeners } from './listeners.js';
import type { StorageFault } from './storage-problem.js';
import { storageProblem } from './storage-problem.js';

/** Whether facts are being kept, and who is to be told when that changes. */
export class Keeping {
  readonly listeners = new Listeners<LedgerState>();
  #fault?: StorageFault;
  /** What happened to what was kept before. */
  #news?: Problem;

  get state(): LedgerState {
    return this.#fault
      ? { keeping: 'memory', problem: storageProblem(this.#fault) }
      : { keeping: 'device', ...(this.#news && { problem: this.#news }) };
  }

  get fault(): StorageFault | undefined {
    return this.#fault;
  }

  /** Sets what is wrong, or that nothing is. */
  note(fault?: StorageFault): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.listeners.tell(this.state);
  }

  /** Tells what happened; it shows while nothing is wrong. */
  tell(news: Problem): void {
    this.#news = news;
    this.listeners.tell(this.state);
  }
}
