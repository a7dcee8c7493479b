import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { announce } from '../../src/element/announce.js';

/** How long what was said can be read, in milliseconds. */
const long = 6_000;

/** Says that something was done, aloud and for a moment to be seen. */
export class Saying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string, lang: string): void {
    announce(text, lang);
    this.#show(text);
    this.#timer = setTimeout(() => this.#show(''), long);
  }

  /** It is announced by itself: who hears it need not find it here, too. */
  render(): TemplateResult | typeof nothing {
    return this.#said ? html`<p class="said" aria-hidden="true">${this.#said}</p>` : nothing;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #show(text: string): void {
    clearTimeout(this.#timer);
    this.#said = text;
    this.#host.requestUpdate();
  }
}
