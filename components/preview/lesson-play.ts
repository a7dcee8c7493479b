import type { ReactiveControllerHost } from 'lit';
import {
  memoryLedger,
  startPreview,
  takeAlong,
  type PreviewOptions,
} from '../../src/authoring/preview-session.js';
import { keepDrafts } from '../../src/element/draft-keeper.js';
import type { SessionEvent } from '../../src/machines/session.events.js';
import type { SessionActor } from '../../src/machines/session.machine.js';

/** What is played, and with what. */
export type PlayWish = Omit<PreviewOptions, 'ledger' | 'random'>;

/**
 * Plays the lesson that is being written. When its text changes it is opened anew, and takes the
 * place of what is shown only once it is there: the author stays where they were.
 */
export class LessonPlay {
  readonly #host: ReactiveControllerHost;
  #ledger = memoryLedger();
  /** The same for all of a run, so that a change of the text shuffles nothing. */
  #run = Math.random();
  #wish?: PlayWish;
  #shown?: SessionActor;
  #coming?: SessionActor;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is shown now. */
  get session(): SessionActor | undefined {
    return this.#shown;
  }

  get ledger(): PreviewOptions['ledger'] {
    return this.#ledger;
  }

  /** Plays a lesson from where it was left. */
  play(wish: PlayWish): void {
    keepDrafts();
    this.#begin(wish);
  }

  /** Forgets what was answered, and begins. */
  restart(): void {
    this.#ledger = memoryLedger();
    this.#run = Math.random();
    this.#leave();
    if (this.#wish) this.#begin(this.#wish);
  }

  move(event: SessionEvent): void {
    keepDrafts();
    this.#shown?.send(event);
  }

  #begin(wish: PlayWish): void {
    this.#wish = wish;
    this.#coming?.stop();
    const coming = startPreview({ ...wish, ledger: this.#ledger, random: () => this.#run });
    this.#coming = coming;
    coming.subscribe(() => this.#arrive(coming));
    this.#arrive(coming);
  }

  #arrive(coming: SessionActor): void {
    if (coming !== this.#coming || !isThere(coming)) return;
    this.#coming = undefined;
    takeAlong(this.#shown, coming);
    this.#leave();
    this.#shown = coming;
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#shown?.stop();
    this.#shown = undefined;
  }
}

function isThere(session: SessionActor): boolean {
  const { value } = session.getSnapshot();
  return value === 'lesson' || value === 'unopened' || value === 'failed';
}
