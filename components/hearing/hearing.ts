import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { SayEvent } from '../../src/element/say-event.js';
import type { Problem } from '../../src/problem.js';
import type { Pace, SpeechSource, Utterance } from '../../src/speech/speech.js';
import { heardAt, utteranceOf } from './heard.js';
import type { Unheard } from './unheard.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Says what is tapped in a course, and what is asked for in it. While it is said, its place has
 * the attribute `data-speaking`; a second tap on it says it slowly.
 */
export class Hearing {
  readonly #host: Host;
  readonly #speech: SpeechSource;
  #last?: { readonly node: EventTarget | undefined; readonly pace: Pace };
  #marked?: HTMLElement;
  #unheard?: Unheard;
  #hadTrouble = false;
  #turn = 0;

  constructor(host: Host, speech: SpeechSource) {
    this.#host = host;
    this.#speech = speech;
    host.addEventListener('polku-say', this.#onSay);
    host.addEventListener('pointerdown', this.#onTouch);
    host.addEventListener('click', this.#onClick);
    host.addEventListener('keydown', this.#onKey);
  }

  /** What tells the learner why nothing was heard; loaded with the first trouble. */
  render(): TemplateResult | typeof nothing {
    if (!this.#hadTrouble) return nothing;
    void import('./hearing.element.js').catch(() => undefined);
    return html`<polku-hearing .unheard=${this.#unheard}></polku-hearing>`;
  }

  readonly #onSay = (event: SayEvent): void => {
    event.stopPropagation();
    const [node] = event.composedPath();
    void this.#say(event.utterance, node, event.pace);
  };

  // By the time the finger is lifted it may be loaded: some browsers let a page speak only soon
  // after a tap.
  readonly #onTouch = (event: Event): void => {
    if (heardAt(event)) void this.#speech.open().catch(() => undefined);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const node = heardAt(event);
    if (!node || event.ctrlKey || event.metaKey) return;
    // Not to the recording's file; but what stands in a label still chooses it.
    if (node instanceof HTMLAnchorElement) event.preventDefault();
    void this.#say(utteranceOf(node), node);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const node = event.composedPath()[0];
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!(node instanceof HTMLElement) || !node.matches('[data-hear][role="button"]')) return;
    event.preventDefault();
    void this.#say(utteranceOf(node), node);
  };

  async #say(utterance: Utterance, node: EventTarget | undefined, wished?: Pace): Promise<void> {
    const turn = ++this.#turn;
    const again = node === this.#last?.node && this.#last?.pace === 'normal';
    const pace = wished ?? (again ? 'slow' : 'normal');
    this.#last = { node, pace };
    this.#mark(node);
    const spoken = await this.#speech
      .open()
      .then(({ speaker }) => (turn === this.#turn ? speaker.say(utterance, pace) : 'stopped'))
      .catch((): Problem => ({ code: 'speech.unreachable', severity: 'error', values: {} }));
    if (turn !== this.#turn) return;
    this.#mark(undefined);
    if (typeof spoken === 'string') return spoken === 'said' ? this.#tell(undefined) : undefined;
    // What was not heard at its pace is not said slowly next.
    this.#last = undefined;
    this.#tell({ utterance, problem: spoken });
  }

  #mark(node: EventTarget | undefined): void {
    this.#marked?.removeAttribute('data-speaking');
    this.#marked = node instanceof HTMLElement ? node : undefined;
    this.#marked?.setAttribute('data-speaking', '');
  }

  #tell(unheard: Unheard | undefined): void {
    if (unheard === this.#unheard) return;
    this.#unheard = unheard;
    this.#hadTrouble ||= unheard !== undefined;
    this.#host.requestUpdate();
  }
}
