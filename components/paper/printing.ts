import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LitElement } from 'lit';
import { announce } from '../../src/element/announce.js';
import type { Translator } from '../../src/i18n/translator.js';
import { strings } from './paper.strings.js';

/** Prints something until it is told to stop; whether the browser has begun to. */
type PrintJob = (signal: AbortSignal) => Promise<boolean>;

/** Prints for an element: what is laid out goes with it, and a refusal is said in words. */
export class Printing implements ReactiveController {
  readonly #host: LitElement;
  readonly #translator: () => Translator;
  #stop = new AbortController();
  #isRefused = false;

  constructor(host: LitElement, translator: () => Translator) {
    this.#host = host;
    this.#translator = translator;
    host.addController(this);
  }

  /** Runs one print in place of the one that may be under way. */
  async run(job: PrintJob): Promise<void> {
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    this.#isRefused = false;
    this.#host.requestUpdate();
    const hasBegun = await job(signal);
    if (signal.aborted || hasBegun) return;
    this.#isRefused = true;
    this.#host.requestUpdate();
    const { t, lang } = this.#translator();
    announce(t('paper.refused'), lang);
  }

  /** What is said beside the button where the browser ignores it. */
  renderRefusal(): TemplateResult | typeof nothing {
    if (!this.#isRefused) return nothing;
    const translator = this.#translator();
    translator.add(strings);
    return html`<p class="refused" lang=${translator.lang}>${translator.t('paper.refused')}</p>`;
  }

  hostDisconnected(): void {
    this.#stop.abort();
  }
}
