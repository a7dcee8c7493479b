import { openingFaults } from './opening-faults.js';
import type { Putting } from './putting.js';

const refused = () => new DOMException('put in by a test', 'SecurityError');
const never = () => new Promise<never>(() => undefined);

function missing(host: object, name: string): Putting {
  return () => Object.defineProperty(host, name, { value: undefined });
}

const channelThrows: Putting = ({ hit }) => {
  window.BroadcastChannel = class {
    constructor() {
      hit();
      throw refused();
    }
  } as unknown as typeof BroadcastChannel;
};

const localThrows: Putting = ({ hit }) => {
  const get = () => {
    hit();
    throw refused();
  };
  Object.defineProperty(window, 'localStorage', { get });
};

const locksThrow: Putting = ({ hit }) => {
  LockManager.prototype.request = () => {
    hit();
    return Promise.reject(refused());
  };
};

const storageThrows: Putting = ({ hit }) => {
  const refuse = () => {
    hit();
    return Promise.reject(refused());
  };
  Object.assign(StorageManager.prototype, {
    getDirectory: refuse,
    persist: refuse,
    persisted: refuse,
    estimate: refuse,
  });
};

/** Faults of what stands around the database: the learner need not be told of them. */
export const environmentFaults = {
  'no messages between tabs': missing(window, 'BroadcastChannel'),
  'messages between tabs are forbidden': channelThrows,
  'no locks': missing(Navigator.prototype, 'locks'),
  'a lock is never given': () => {
    LockManager.prototype.request = never;
  },
  'no file system': missing(Navigator.prototype, 'storage'),
  'the file system is forbidden': storageThrows,
  'the file system never answers': () =>
    Object.assign(StorageManager.prototype, {
      getDirectory: never,
      persist: never,
      persisted: never,
      estimate: never,
    }),
  'files cannot be written': ({ hit }) => {
    const refuse = () => {
      hit();
      return Promise.reject(new DOMException('put in by a test', 'QuotaExceededError'));
    };
    FileSystemFileHandle.prototype.createWritable = refuse;
  },
  'no local storage': missing(window, 'localStorage'),
  'local storage is forbidden': localThrows,
  'local storage is full': ({ hit }) => {
    Storage.prototype.setItem = () => {
      hit();
      throw new DOMException('put in by a test', 'QuotaExceededError');
    };
  },
  'all storage is forbidden': (fault) => {
    for (const putting of [channelThrows, localThrows, locksThrow, storageThrows]) putting(fault);
    openingFaults['asking for the database throws'](fault);
  },
} satisfies Record<string, Putting>;
