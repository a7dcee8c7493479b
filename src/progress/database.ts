import type { UseStore } from 'idb-keyval';
import { promisifyRequest } from 'idb-keyval';
import { within } from './deadline.js';
import { readCanary } from './read-canary.js';
import { NewerDatabaseError } from './storage-problem.js';

/** The version of the database's shape. An older build must never write to a newer one. */
export const schemaVersion = 1;

/**
 * `facts` by [profile, device, seq], with the index `course` by [profile, course, device, seq], and
 * with a key [[profile], course, lesson, item, answer] for each answer that was deleted;
 * `snapshots` by [profile, course]; `meta` by name.
 */
export type StoreName = 'facts' | 'snapshots' | 'meta';

export interface DatabaseInput {
  readonly factory: Pick<IDBFactory, 'open'>;
  readonly name: string;
  /** Whose facts are written: each learner's are numbered on their own. */
  readonly profile: string;
  readonly newId: () => string;
  /** Another tab holds an older version open: the database opens when that tab lets go. */
  readonly onBlocked: () => void;
  /** Brings back what the database has lost, before anything is read from it. */
  readonly restore: (db: IDBDatabase) => Promise<void>;
}

interface Connection {
  readonly db: IDBDatabase;
  /** Who writes here; nobody does in a newer database. */
  readonly device: string;
  readonly readOnly: boolean;
}

/** One store, or several that are written to together: work is given the first by name. */
export type StoreNames = StoreName | [StoreName, ...StoreName[]];

/** Work inside one transaction; `device` is who writes in this database. */
export type Work<T> = (store: IDBObjectStore, device: string) => T | PromiseLike<T>;

/**
 * The learner's database: opened when first used, and again after it was closed from outside
 * (by the browser, or because another tab deletes or upgrades it).
 */
export class Database {
  readonly #input: DatabaseInput;
  #connection?: Promise<Connection>;
  #closed = false;

  constructor(input: DatabaseInput) {
    this.#input = input;
  }

  /** One of its stores in the form that idb-keyval takes. */
  store(name: StoreName): UseStore {
    return (mode, callback) => this.run(name, mode, callback);
  }

  /** Settles a write only when the transaction is complete. Rejects for anything that fails. */
  async run<T>(name: StoreNames, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const opened = this.#open();
    const connection = await opened;
    try {
      return await transact(connection, name, mode, work);
    } catch (error) {
      if (!this.#isLost(opened, error)) throw error;
    }
    return transact(await this.#open(), name, mode, work);
  }

  /** Opens it now, and says whether it may be written to. */
  async open(): Promise<Connection> {
    return this.#open();
  }

  /** Closes it once what is under way is done. */
  close(): void {
    this.#closed = true;
    this.#connection?.then(
      ({ db }) => db.close(),
      () => undefined,
    );
    this.#connection = undefined;
  }

  #open(): Promise<Connection> {
    if (this.#connection) return this.#connection;
    if (this.#closed) return Promise.reject(new DOMException('', 'AbortError'));
    const opening = connect(this.#input, () => this.#forget(opening));
    this.#connection = opening;
    opening.catch(() => this.#forget(opening));
    return opening;
  }

  /** True when the connection was closed under the work, which is then worth doing once more. */
  #isLost(opened: Promise<Connection>, error: unknown): boolean {
    if (error instanceof DOMException && error.name === 'InvalidStateError') this.#forget(opened);
    return this.#connection !== opened;
  }

  #forget(opened: Promise<Connection>): void {
    if (this.#connection === opened) this.#connection = undefined;
  }
}

async function connect(input: DatabaseInput, onLost: () => void): Promise<Connection> {
  const { db, readOnly } = await openEither(input);
  db.onclose = onLost;
  db.onversionchange = () => {
    onLost();
    db.close();
  };
  const isLost = !readOnly && (await hasLost(db, input));
  const device = readOnly ? '' : await deviceOf(db, input, isLost);
  if (isLost) await within(input.restore(db), 2_000, () => undefined);
  return { db, device, readOnly };
}

/** Whether the fact is gone that was written last. */
async function hasLost(db: IDBDatabase, { name, profile }: DatabaseInput): Promise<boolean> {
  const last = readCanary(name)[profile];
  if (!last) return false;
  const facts = db.transaction('facts').objectStore('facts');
  return !(await promisifyRequest(facts.count([profile, ...last])));
}

/** A newer database is opened as it is, to be read only. */
async function openEither(input: DatabaseInput): Promise<Pick<Connection, 'db' | 'readOnly'>> {
  try {
    return { db: await request(input, schemaVersion), readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
  }
  const db = await request(input);
  return { db, readOnly: db.version > schemaVersion };
}

function request(
  { factory, name, newId, onBlocked }: DatabaseInput,
  version?: number,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name, version);
    opening.onupgradeneeded = () => {
      const upgrade = opening.transaction!;
      // Only there it stands that there is no room.
      upgrade.onabort = () => reject(upgrade.error ?? new DOMException('', 'AbortError'));
      create(opening.result, upgrade, newId());
    };
    opening.onblocked = onBlocked;
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new DOMException('', 'AbortError'));
  });
}

function create(db: IDBDatabase, upgrade: IDBTransaction, device: string): void {
  const facts = db.createObjectStore('facts');
  facts.createIndex('course', ['profile', 'course', 'device', 'seq']);
  db.createObjectStore('snapshots');
  db.createObjectStore('meta');
  upgrade.objectStore('meta').put(device, 'device');
}

// Who writes for whom: a fact's device and number are its own even where the learner is renamed.
// Lost numbers are not given again: they may stand in a file elsewhere.
async function deviceOf(
  db: IDBDatabase,
  { newId, profile }: DatabaseInput,
  isLost: boolean,
): Promise<string> {
  const key = profile === 'default' ? 'device' : ['device', profile];
  const connection = { db, device: '', readOnly: false };
  const find = (mode: IDBTransactionMode) =>
    transact(connection, 'meta', mode, async (store) => {
      const known = await promisifyRequest<unknown>(store.get(key));
      if (typeof known === 'string' && !isLost) return known;
      if (mode === 'readonly') return undefined;
      const device = newId();
      store.put(device, key);
      return device;
    });
  return (await find('readonly')) ?? (await find('readwrite'))!;
}

async function transact<T>(
  { db, device, readOnly }: Connection,
  name: StoreNames,
  mode: IDBTransactionMode,
  work: Work<T>,
): Promise<T> {
  if (readOnly && mode !== 'readonly') throw new NewerDatabaseError();
  // Browsers acknowledge before the disk does, unless asked. Snapshots can be made anew.
  const durability = name === 'snapshots' ? 'relaxed' : 'strict';
  const transaction = db.transaction(name, mode, { durability });
  const store = transaction.objectStore(transaction.objectStoreNames[0]!);
  if (mode === 'readonly') return work(store, device);
  const [, result] = await Promise.all([completion(transaction), work(store, device)]);
  return result;
}

/** Listens without `on…`: idb-keyval sets those for itself. */
function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('', 'AbortError')),
    );
  });
}
