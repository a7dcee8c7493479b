/** A window or frame of the site. */
export interface WindowClient {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

/** An event that the browser waits for. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that a page makes. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

/** Something that a page says. */
export interface SaidEvent extends LastingEvent {
  readonly data: unknown;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AskedEvent;
  readonly message: SaidEvent;
}

/** As much of a service worker's global scope as this one uses: the types of pages exclude it. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: ServiceWorkerRegistration;
  /** The worker itself, where the browser tells. */
  readonly serviceWorker?: ServiceWorker;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly WindowClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
}
