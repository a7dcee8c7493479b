import type { Patience } from './outbox.js';

/** What a ledger in the browser's database needs of the world. */
export interface DeviceLedgerInput {
  readonly factory: Pick<IDBFactory, 'open'>;
  /** The database's name, and that of the channel between tabs. */
  readonly name: string;
  readonly profile: string;
  readonly newId: () => string;
  readonly patience: Patience;
  readonly snapshotAfter: number;
  readonly whenIdle: (work: () => Promise<void>) => void;
}
