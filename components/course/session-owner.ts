import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { Course } from '../../src/course/course.js';
import type { SessionEvent, SessionNews } from '../../src/machines/session.events.js';
import type { Ledger, LedgerState } from '../../src/progress/ledger.js';
import { keepDrafts } from '../../src/element/draft-keeper.js';
import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import { openLedger, startSession, type SessionOptions } from '../../src/session.js';
import { pageSettings } from '../../src/settings.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Where answers go instead of this device. */
    readonly ledger?: Ledger;
  };
/** A course that was found, as a session has it. */
export type SessionSource = NonNullable<
  ReturnType<SessionActor['getSnapshot']>['context']['source']
>;
type SessionWish = Omit<SessionOptions, 'ledger'>;

const learner = () => pageSettings().getSnapshot().context.learner;

/** Starts and stops an element's session with its ledger, and tells its news as DOM events. */
export class SessionOwner implements ReactiveController {
  readonly #host: Host;
  #session?: SessionActor;
  #ledger?: Ledger;
  #wish?: SessionWish;
  /** News are told in their order. */
  #telling: Promise<unknown> = Promise.resolve();
  /** Whose ledger it is, where several learn on this device. */
  #learner?: string | undefined;
  /** It is the host's own, who knows who learns: it is followed, and never closed. */
  #isLent = false;
  #unfollow?: () => void;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    // On its way in: whoever shows the exercise lets it go no further.
    host.addEventListener('polku-erase', (event) => void this.#follow(event), true);
  }

  get session(): SessionActor | undefined {
    return this.#session;
  }

  /** Whether somebody else learns now: they do not see where this one was. */
  get hasOtherLearner(): boolean {
    return !!this.#ledger && !this.#isLent && learner() !== this.#learner;
  }

  /** Starts a session in place of the one there is; without a course to play, none. */
  start(options: SessionWish): void {
    keepDrafts();
    this.#leave();
    if (this.hasOtherLearner) this.#closeLedger();
    this.#wish = options;
    if (!options.src || !this.#host.isConnected) return;
    const ledger = (this.#ledger ??= this.#openLedger());
    const session = startSession({ ...options, ledger });
    this.#session = session;
    const courseOf = () => session.getSnapshot().context.source?.course;
    for (const type of ['ready', 'fact', 'problems'] as const) {
      session.on(type, (news) => this.#tell(news, courseOf()));
    }
    this.#host.requestUpdate();
  }

  /** Asks the session for another place; what is begun where it is now is kept before. */
  move(event: SessionEvent): void {
    keepDrafts();
    this.#session?.send(event);
  }

  async #follow(event: AnswerEraseEvent): Promise<void> {
    const { tellWhenErased } = await import('./erasure-news.js');
    if (this.#session) tellWhenErased(this.#session, event);
  }

  #openLedger(): Ledger {
    this.#learner = learner();
    const lent = this.#host.ledger;
    this.#isLent = !!lent;
    const ledger = lent ?? openLedger(this.#learner ? { profile: this.#learner } : {});
    const tellProblem = ({ problem }: LedgerState): void => {
      const { course } = this.#session?.getSnapshot().context.source ?? {};
      if (problem) this.#tell({ type: 'problems', problems: [problem] }, course);
    };
    this.#unfollow = ledger.onState(tellProblem);
    queueMicrotask(() => tellProblem(ledger.state));
    return ledger;
  }

  // What makes events of them comes with the first: nobody waits for it to see the course.
  #tell(news: SessionNews, course: Course | undefined): void {
    const telling = this.#telling.then(async () => {
      const { eventsOf } = await import('./news.js');
      for await (const event of eventsOf(news, course)) this.#host.dispatchEvent(event);
    });
    this.#telling = telling.catch(() => undefined);
  }

  /** Where the learner is, for the session that takes the place of this one. */
  get place(): Pick<SessionWish, 'lesson' | 'page'> {
    const { wanted: lesson, page } = this.#session?.getSnapshot().context ?? {};
    return { lesson, page };
  }

  #leave(): void {
    this.#session?.stop();
    this.#session = undefined;
  }

  // The element is gone from the page. What the database has not taken yet stays in memory, for
  // the element may come back.
  #rest(): void {
    const place = this.#session && this.place;
    this.#leave();
    if (this.#wish) this.#wish = { ...this.#wish, ...place };
    if (this.#isLent || this.#ledger?.state.keeping === 'device') this.#closeLedger();
  }

  #closeLedger(): void {
    this.#unfollow?.();
    if (!this.#isLent) this.#ledger?.close();
    this.#ledger = undefined;
  }

  hostConnected(): void {
    if (this.#wish && !this.#session) this.start(this.#wish);
  }

  hostDisconnected(): void {
    // Moving the element takes it out and in again at once; a stopped actor would not start again.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#rest();
    });
  }
}
