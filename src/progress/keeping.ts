import type { LedgerState } from './ledger.js';
import { Listeners } from './listeners.js';
import type { StorageFault } from './storage-problem.js';
import { storageProblem } from './storage-problem.js';

/** Whether facts are being kept, and who is to be told when that changes. */
export class Keeping {
  readonly listeners = new Listeners<LedgerState>();
  #state: LedgerState = { keeping: 'device' };
  #fault?: StorageFault;

  get state(): LedgerState {
    return this.#state;
  }

  get fault(): StorageFault | undefined {
    return this.#fault;
  }

  /** Sets what is wrong, or that nothing is. */
  note(fault?: StorageFault): void {
    if (fault === this.#fault) return;
    this.#fault = fault;
    this.#state = fault
      ? { keeping: 'memory', problem: storageProblem(fault) }
      : { keeping: 'device' };
    this.listeners.tell(this.#state);
  }
}
