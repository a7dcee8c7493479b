import { environmentFaults } from './environment-faults.js';
import { openingFaults } from './opening-faults.js';
import { transactionFaults } from './transaction-faults.js';

/** What a page knows of the fault that was put into it. */
export interface PutFault {
  readonly name: string;
  /** When the page first ran into it, in milliseconds since the page began. */
  hitAt?: number;
  /** Takes it away again. */
  lift(): void;
}

declare global {
  interface Window {
    fault?: PutFault;
  }
}

const puttings = { ...openingFaults, ...transactionFaults, ...environmentFaults };

/** The faults that are put into the page itself. */
export type PageFaultName = keyof typeof puttings;

/** Puts a fault into this page, before anything else runs in it. */
export function put(name: PageFaultName): void {
  let on = true;
  const fault: PutFault = { name, lift: () => (on = false) };
  window.fault = fault;
  puttings[name]({ isOn: () => on, hit: () => void (fault.hitAt ??= performance.now()) });
}
