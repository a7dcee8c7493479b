import type { UseStore } from 'idb-keyval';

/** The version of the database's shape: an older build cannot open what a newer one has made. */
const schemaVersion = 1;
const storeName = 'kept';

export interface DraftDatabaseInput {
  /** Where the browser's database is found; asking for it may throw. */
  readonly indexedDB?: () => IDBFactory | undefined;
  readonly name?: string;
  /** How long an answer may take, in milliseconds: some browsers never give one. */
  readonly patience?: number;
}

/**
 * The database of what authors write, in the form that idb-keyval takes. A write is done when the
 * disk says so. Everything may reject, and nothing hangs.
 */
export class DraftDatabase {
  readonly #input: Required<DraftDatabaseInput>;
  #connection?: Promise<IDBDatabase>;

  constructor(input: DraftDatabaseInput = {}) {
    this.#input = {
      indexedDB: () => globalThis.indexedDB,
      name: 'polku-drafts',
      patience: 3_000,
      ...input,
    };
  }

  readonly use: UseStore = (mode, callback) => this.#within(this.#run(mode, callback));

  /** Closes it once what is under way is done; the next use opens it again. */
  close(): void {
    void this.#connection?.then(
      (db) => db.close(),
      () => undefined,
    );
    this.#connection = undefined;
  }

  async #run<T>(
    mode: IDBTransactionMode,
    callback: (store: IDBObjectStore) => T | PromiseLike<T>,
  ): Promise<T> {
    const transaction = await this.#begin(mode);
    const done = completion(transaction);
    try {
      const result = await callback(transaction.objectStore(storeName));
      if (mode === 'readwrite') await done;
      return result;
    } catch (error) {
      done.catch(() => undefined);
      giveUp(transaction);
      throw error;
    }
  }

  /** A connection may have been closed by the browser since: then it is opened once more. */
  async #begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    const durability = mode === 'readwrite' ? 'strict' : 'default';
    try {
      return (await this.#open()).transaction(storeName, mode, { durability });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.#connection = undefined;
      return (await this.#open()).transaction(storeName, mode, { durability });
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #connect(): Promise<IDBDatabase> {
    const factory = this.#input.indexedDB();
    if (!factory) throw new DOMException('', 'NotSupportedError');
    const db = await opened(factory.open(this.#input.name, schemaVersion));
    const forget = () => (this.#connection = undefined);
    db.onclose = forget;
    db.onversionchange = () => {
      forget();
      db.close();
    };
    return db;
  }

  /** A request that never answers is given up, and so is the connection that it was made on. */
  async #within<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#connection = undefined;
        reject(new DOMException('', 'TimeoutError'));
      }, this.#input.patience);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('', 'AbortError'));
  });
}

/** Nothing half-done is to be written; a transaction that has ended by itself needs no help. */
function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
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
