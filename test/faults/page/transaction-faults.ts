import type { Putting } from './putting.js';

type Spoiling = (transaction: IDBTransaction, isOn: () => boolean) => void;

/** Spoils each transaction of a mode. */
function onTransaction(mode: IDBTransactionMode, spoil: Spoiling): Putting {
  return ({ isOn, hit }) => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...request) {
      const transaction = real.apply(this, request);
      if (!isOn() || transaction.mode !== mode) return transaction;
      // Names of learners are written before there is an answer, and a learner is told of answers.
      if (mode === 'readonly' || transaction.objectStoreNames.contains('facts')) hit();
      spoil(transaction, isOn);
      return transaction;
    };
  };
}

// Once its requests are put, as a browser does it.
const abortWith =
  (name: string): Spoiling =>
  (transaction) =>
    queueMicrotask(() => {
      const error = new DOMException('put in by a test', name);
      Object.defineProperty(transaction, 'error', { get: () => error });
      transaction.abort();
    });

/**
 * Holds back what the browser tells of it, as long as the fault is on. It is heard on the way down
 * to whoever waits for it: a transaction that is kept busy instead would keep the page busy, too.
 */
const holdBack =
  (type: 'complete' | 'success'): Spoiling =>
  (transaction, isOn) => {
    const hold = async (event: Event): Promise<void> => {
      if (!isOn()) return;
      event.stopImmediatePropagation();
      const { target } = event;
      while (isOn()) await new Promise((resolve) => setTimeout(resolve, 50));
      target?.dispatchEvent(new Event(type));
    };
    transaction.addEventListener(type, (event) => void hold(event), { capture: true });
  };

/** Faults of reading and writing in a database that is open. */
export const transactionFaults = {
  'there is no room': onTransaction('readwrite', abortWith('QuotaExceededError')),
  'writing is given up midway': onTransaction('readwrite', abortWith('UnknownError')),
  'writing is given up at its end': ({ isOn, hit }) => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      const request = real.apply(this, record);
      if (!isOn()) return request;
      hit();
      request.addEventListener('success', () => {
        try {
          this.transaction.abort();
        } catch {
          // it was the second record of a transaction that is given up already
        }
      });
      return request;
    };
  },
  'writing never ends': onTransaction('readwrite', holdBack('complete')),
  'writing throws': ({ isOn, hit }) => {
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      if (!isOn()) return real.apply(this, record);
      hit();
      throw new DOMException('put in by a test', 'DataCloneError');
    };
  },
  'reading fails': onTransaction('readonly', abortWith('UnknownError')),
  'reading never ends': onTransaction('readonly', holdBack('success')),
  'the connection is closed once': ({ isOn, hit }) => {
    const real = IDBDatabase.prototype.transaction;
    let isDone = false;
    IDBDatabase.prototype.transaction = function (...request) {
      if (isOn() && !isDone && request[1] === 'readwrite') {
        isDone = true;
        hit();
        this.close();
      }
      return real.apply(this, request);
    };
  },
  'the connection is closed again and again': ({ isOn, hit }) => {
    const real = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...request) {
      if (isOn()) {
        hit();
        this.close();
      }
      return real.apply(this, request);
    };
  },
} satisfies Record<string, Putting>;
