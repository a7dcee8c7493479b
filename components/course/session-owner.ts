import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { Ledger, LedgerState } from '../../src/progress/ledger.js';
import { openLedger, startSession, type SessionOptions } from '../../src/session.js';
import { eventsOf } from './news.js';
import { PolkuProblemEvent } from './events.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Starts and stops an element's session with its ledger, and tells its news as DOM events. */
export class SessionOwner implements ReactiveController {
  readonly #host: Host;
  #session?: SessionActor;
  #ledger?: Ledger;
  #options?: Omit<SessionOptions, 'ledger'>;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get session(): SessionActor | undefined {
    return this.#session;
  }

  /** Starts a session in place of the one there is; without a course to play, none. */
  start(options: Omit<SessionOptions, 'ledger'>): void {
    this.stop();
    this.#options = options;
    if (!options.src || !this.#host.isConnected) return;
    const ledger = openLedger();
    const session = startSession({ ...options, ledger });
    this.#ledger = ledger;
    this.#session = session;
    const tell = (event: Event) => void this.#host.dispatchEvent(event);
    const courseOf = () => session.getSnapshot().context.source?.course;
    for (const type of ['ready', 'fact', 'problems'] as const) {
      session.on(type, (news) => {
        void eventsOf(news, courseOf()).then((events) => events.forEach(tell));
      });
    }
    const tellProblem = ({ problem }: LedgerState): void => {
      if (problem) tell(new PolkuProblemEvent(courseOf()?.id ?? '', problem));
    };
    tellProblem(ledger.state);
    ledger.onState(tellProblem);
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#session?.stop();
    this.#ledger?.close();
    this.#session = undefined;
    this.#ledger = undefined;
  }

  hostConnected(): void {
    if (this.#options && !this.#session) this.start(this.#options);
  }

  hostDisconnected(): void {
    // Moving the element takes it out and in again at once; a stopped actor would not start again.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }
}
