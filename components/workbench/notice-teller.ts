import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskState } from '../../src/authoring/desk.js';
import { announce } from '../../src/element/announce.js';
import type { Translator } from '../../src/i18n/translator.js';
import { noticesOf } from './notices.js';

type Around = () => readonly [state: DeskState | undefined, translator: Translator | undefined];

/** Has what is new among the notices read out: a live region in a shadow root is unreliable. */
export class NoticeTeller implements ReactiveController {
  readonly #around: Around;
  #told: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost, around: Around) {
    this.#around = around;
    host.addController(this);
  }

  hostUpdated(): void {
    const [state, translator] = this.#around();
    if (!state || !translator) return;
    const notices = noticesOf(state, translator);
    const fresh = notices.filter((notice) => !this.#told.has(notice));
    this.#told = new Set(notices);
    if (fresh.length > 0) announce(fresh.join(' '), translator.lang);
  }
}
