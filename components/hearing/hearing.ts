import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../src/problem.js';
import type { Pace, SpeechSource, Utterance } from '../../src/speech/speech.js';
import type { Unheard } from './unheard.js';

/**
 * Says what is asked for in a course. While it is said, its place has the attribute
 * `data-speaking`; the second time it is said slowly.
 */
export class Hearing {
  readonly #speech: SpeechSource;
  readonly #onChange: () => void;
  #last?: { readonly node: EventTarget | undefined; readonly pace: Pace };
  #marked?: HTMLElement;
  #unheard?: Unheard;
  #hadTrouble = false;
  #turn = 0;

  /** `onChange` is called when `render` gives something else. */
  constructor(speech: SpeechSource, onChange: () => void) {
    this.#speech = speech;
    this.#onChange = onChange;
  }

  /** What tells the learner why nothing was heard; loaded with the first trouble. */
  render(): TemplateResult | typeof nothing {
    if (!this.#hadTrouble) return nothing;
    void import('./hearing.element.js').catch(() => undefined);
    return html`<polku-hearing .unheard=${this.#unheard}></polku-hearing>`;
  }

  /** Gets ready to say something. */
  prepare(): void {
    void this.#speech.open().catch(() => undefined);
  }

  /** Says a piece of the page; `isAsked`: nothing else was wanted, so a failure is told. */
  sayNode(node: HTMLElement, isAsked: boolean): Promise<void> {
    return this.#say(utteranceOf(node), node, { isAsked });
  }

  /** Says something that a place in the page has asked for. */
  say(utterance: Utterance, node: EventTarget | undefined, wished?: Pace): Promise<void> {
    return this.#say(utterance, node, { isAsked: true, ...(wished && { wished }) });
  }

  /** Says no more of what was asked for, though it may only be on its way. */
  stop(): void {
    this.#turn += 1;
    this.#last = undefined;
    this.#mark(undefined);
  }

  async #say(
    utterance: Utterance,
    node: EventTarget | undefined,
    { isAsked, wished }: { readonly isAsked: boolean; readonly wished?: Pace },
  ): Promise<void> {
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
    if (isAsked) this.#tell({ utterance, problem: spoken });
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
    this.#onChange();
  }
}

/** What a piece of the page says: its words in their language, and its recording where it has one. */
function utteranceOf(node: HTMLElement): Utterance {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const inside = node.querySelector<HTMLElement>('[lang]');
  const around = node.closest<HTMLElement>('[lang]');
  const lang = node.lang || inside?.lang || around?.lang || 'en';
  const audio = node.dataset['audio'] ?? (node instanceof HTMLAnchorElement ? node.href : '');
  return { text, lang, ...(audio && { audio }) };
}
