import { randomId } from './identity.js';
import type { Ledger } from './ledger.js';
import type { DeviceLedgerInput } from './device-ledger-input.js';
import { DeviceLedger } from './ledger.idb.js';

export type LedgerOptions = Partial<Omit<DeviceLedgerInput, 'factory'>> & {
  /** Where the browser's database is found; asking for it may throw. */
  readonly indexedDB?: () => IDBFactory | undefined;
};

/** Opens a learner's ledger on this device. Where there is no database, facts wait in memory. */
export function openLedger(options: LedgerOptions = {}): Ledger {
  const { indexedDB: find = () => globalThis.indexedDB, profile = 'default' } = options;
  return new DeviceLedger({
    name: 'polku',
    newId: randomId,
    patience: { slow: 800, settle: 2_500, retry: 1_000 },
    snapshotAfter: 200,
    whenIdle,
    ...options,
    profile,
    factory: {
      open(...named) {
        const factory = find();
        if (!factory) throw new DOMException('', 'NotSupportedError');
        return factory.open(...named);
      },
    },
  });
}

function whenIdle(work: () => Promise<void>): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(() => void work(), { timeout: 5_000 });
  else setTimeout(() => void work(), 1_000);
}
