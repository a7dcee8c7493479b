import { html, type LitElement, type TemplateResult } from 'lit';
import { announce } from '../element/announce.js';
import { DraftKeeper, keepDraftsSoon } from '../element/draft-keeper.js';

/** The texts of the interface, in its language. */
interface Texts {
  readonly t: (key: string) => string;
  readonly lang: string;
}

/** Lets an answer of one's own be taken up again after its exercise is over, and be changed. */
export class Revising<Response extends object> {
  readonly #host: LitElement;
  readonly #keep: (response: Response) => void;
  readonly #shown: (draft: Response) => Response;
  #draft?: Response;
  /** What it was before, and as what it is kept by now. */
  #before?: Response;
  #kept?: Response;

  /** `shown`: what a draft is on the screen, where that is more than the draft. */
  constructor(
    host: LitElement,
    keep: (response: Response) => void,
    shown = (draft: Response): Response => draft,
  ) {
    this.#host = host;
    this.#keep = keep;
    this.#shown = shown;
    new DraftKeeper(host, () => this.#keepAs(this.#draft));
  }

  /** The answer as it is being changed; undefined while it is only shown. */
  get draft(): Response | undefined {
    return this.#draft;
  }

  change(draft: Response | undefined): void {
    this.#draft = draft;
    keepDraftsSoon();
    this.#host.requestUpdate();
  }

  /** The button that takes it up, or those that end it. */
  render(start: string, response: Response, texts: Texts): TemplateResult {
    const { t } = texts;
    if (!this.#draft) {
      return html`<div class="revise">
        <button type="button" class="quiet" part="revise" @click=${() => this.#start(response)}>
          ${start}
        </button>
      </div>`;
    }
    return html`<div class="revise">
      <button type="button" class="primary" part="save" @click=${() => this.save(texts)}>
        ${t('revise.save')}
      </button>
      <button type="button" class="plain" part="cancel" @click=${() => this.cancel()}>
        ${t('revise.cancel')}
      </button>
    </div>`;
  }

  /** Keeps the answer as it has been changed. */
  save({ t, lang }: Texts): void {
    if (!this.#draft) return;
    const response = this.#shown(this.#draft);
    this.#keepAs(response);
    if (!isSame(response, this.#before)) announce(t('revise.saved'), lang);
    this.#end();
  }

  /** Leaves the answer as it was, though a change may have been kept on the way. */
  cancel(): void {
    this.#keepAs(this.#before);
    this.#end();
  }

  #start(response: Response): void {
    this.#before = response;
    this.#kept = response;
    this.change(response);
    void this.#focus('[data-start]');
  }

  #end(): void {
    this.change(undefined);
    void this.#focus('[part=revise]');
  }

  #keepAs(response: Response | undefined): void {
    if (!response || isSame(response, this.#kept)) return;
    this.#kept = response;
    this.#keep(response);
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
