/** What a faulty database does wrong; change it while it is in use. */
export interface StorageFaults {
  /** Instead of opening: throw, or give a request that never answers. */
  open?: () => IDBOpenDBRequest;
  /** Opens only after so many milliseconds. */
  openAfter?: number;
  /** At each writing transaction on facts, before the ledger gets it. */
  onBegin?: (transaction: IDBTransaction) => void;
  /** At each writing transaction on facts, once the ledger has put its requests. */
  onWrite?: (transaction: IDBTransaction) => void;
}

export interface FaultyFactory extends IDBFactory {
  readonly faults: StorageFaults;
  /** What was opened, to be closed under its user. */
  readonly opened: IDBDatabase[];
}

/** The browser's own database with faults put in at the place where a ledger is given it. */
export function faultyFactory(faults: StorageFaults = {}, real = indexedDB): FaultyFactory {
  const opened: IDBDatabase[] = [];
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (faults.open) return faults.open();
    const request = real.open(name, version);
    request.addEventListener('success', () => {
      opened.push(request.result);
      watchWrites(request.result, faults);
    });
    return faults.openAfter === undefined ? request : delayed(request, faults.openAfter);
  };
  const own = { faults, opened, open };
  return new Proxy(real, {
    get: (_, key) => own[key as keyof typeof own] as unknown,
  }) as FaultyFactory;
}

/** A request that never answers; what a browser with a stuck storage process gives. */
export function silentRequest(): IDBOpenDBRequest {
  return new EventTarget() as IDBOpenDBRequest;
}

/** The browser gives up a transaction and says why, as it does when there is no room. */
export function abortWith(name: string): (transaction: IDBTransaction) => void {
  return (transaction) => {
    const error = new DOMException('put in by a test', name);
    Object.defineProperty(transaction, 'error', { get: () => error });
    transaction.abort();
  };
}

/** Gives a transaction up after all its requests have succeeded. */
export function abortAtCommit(transaction: IDBTransaction): void {
  const store = transaction.objectStore('facts');
  const put = store.put.bind(store);
  store.put = (value, key) => {
    const request = put(value, key);
    request.addEventListener('success', () => transaction.abort());
    return request;
  };
}

/** Keeps a transaction from ending, until the given function says that it may. */
export function hold(transaction: IDBTransaction, isHeld: () => boolean): void {
  const store = transaction.objectStore('facts');
  const again = () => {
    if (isHeld()) store.count().onsuccess = again;
  };
  again();
}

function watchWrites(db: IDBDatabase, faults: StorageFaults): void {
  const transaction = db.transaction.bind(db);
  db.transaction = (names, mode, options) => {
    const made = transaction(names, mode, options);
    if ([names].flat().includes('facts') && mode === 'readwrite') {
      faults.onBegin?.(made);
      queueMicrotask(() => faults.onWrite?.(made));
    }
    return made;
  };
}

function delayed(request: IDBOpenDBRequest, milliseconds: number): IDBOpenDBRequest {
  return Object.defineProperty(request, 'onsuccess', {
    set: (handler: () => void) =>
      request.addEventListener('success', () => setTimeout(handler, milliseconds)),
  });
}
