import type { Putting } from './putting.js';

type Opening = (open: () => IDBOpenDBRequest) => IDBOpenDBRequest;

function onOpen(change: Opening): Putting {
  return ({ isOn, hit }) => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...request) {
      const open = () => real.apply(this, request);
      if (!isOn()) return open();
      hit();
      return change(open);
    };
  };
}

const refuse = (name: string) => (): never => {
  throw new DOMException('put in by a test', name);
};

/** Gives the answer of a request to open only when it may be given. */
function heldUntil(request: IDBOpenDBRequest, mayAnswer: Promise<void>): IDBOpenDBRequest {
  Object.defineProperty(request, 'onsuccess', {
    set: (handler: (event: Event) => void) =>
      request.addEventListener('success', (event) => void mayAnswer.then(() => handler(event))),
  });
  return request;
}

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function whenOff(isOn: () => boolean): Promise<void> {
  while (isOn()) await after(50);
}

/** A request that fails as soon as somebody listens. */
function failing(name: string): IDBOpenDBRequest {
  const error = new DOMException('put in by a test', name);
  const request = Object.assign(new EventTarget(), { error }) as unknown as IDBOpenDBRequest;
  setTimeout(() => void request.onerror?.(new Event('error')));
  return request;
}

/** Faults of getting at the database at all. */
export const openingFaults = {
  'there is no database': ({ hit }) =>
    Object.defineProperty(window, 'indexedDB', { get: () => void hit() }),
  'asking for the database throws': ({ hit }) => {
    const get = () => {
      hit();
      return refuse('SecurityError')();
    };
    Object.defineProperty(window, 'indexedDB', { get });
  },
  'opening throws': onOpen(refuse('SecurityError')),
  'opening fails': onOpen(() => failing('UnknownError')),
  'opening never answers': onOpen(() => new EventTarget() as IDBOpenDBRequest),
  'opening takes five seconds': onOpen((open) => heldUntil(open(), after(5_000))),
  'an older version is open in another tab': (fault) =>
    onOpen((open) => {
      const request = open();
      setTimeout(() => request.dispatchEvent(new IDBVersionChangeEvent('blocked')));
      return heldUntil(request, whenOff(fault.isOn));
    })(fault),
} satisfies Record<string, Putting>;
