import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { announce } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { courseTitles, isProblem } from '../../src/keeping.js';
import type { Problem } from '../../src/problem.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { renderAdded } from './added.js';
import { FileSaving } from './file-saving.js';
import { canSendFiles } from './give-file.js';
import { News } from './news.js';
import { addOpened, readFile, readFor, type Added, type OpenedFile } from './opening.js';
import { gistOf, renderOrigin, renderPreview } from './preview.js';
import { progressStyles } from './progress.css.js';
import { LearnersChangeEvent } from './requests.js';
import { whatIsTaken } from './taken.js';
import { transferStyles } from './transfer.css.js';
import { renderWhose } from './whose-choice.js';
import type { Target } from './whose.js';

/**
 * Takes a learner's answers along as a file, and adds those of another file after having shown
 * what that would change.
 *
 * @tag polku-transfer
 */
export class PolkuTransfer extends LitElement {
  static override styles = [base, buttons, progressStyles, transferStyles];

  @property({ attribute: false }) ledger?: Ledger;
  /** The host keeps the answers itself, and knows who learns. */
  @property({ type: Boolean }) hosted = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private opened?: OpenedFile | undefined;
  @state() private added?: Added | undefined;
  /** What is under way, as the key of its text. */
  @state() private busy?: 'progress.reading' | 'progress.adding' | undefined;
  @query('#preview, .done') private arrival?: HTMLElement | null;
  @query('input[type=radio]') private firstChoice?: HTMLElement | null;
  @query('input[type=file]') private input?: HTMLElement | null;

  readonly #saving = new FileSaving(this, () => this.translator);
  readonly #news = new News(this, () => this.translator);
  readonly #canSend = canSendFiles();
  /** Which file is the latest: an earlier one that takes longer is passed over. */
  #reading = 0;
  /** Settles when what is shown is for whom it was chosen to be. */
  #chosen: Promise<void> = Promise.resolve();

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    return html`<section
      aria-labelledby="take"
      lang=${lang}
      @dragover=${this.#allowDrop}
      @drop=${this.#drop}
    >
      <h3 id="take">${t('progress.take')}</h3>
      <p>${whatIsTaken(this.hosted, this.translator)}</p>
      <div class="actions">
        <button class="primary" part="save" @click=${() => this.#saving.save(this.ledger!)}>
          ${t('keep.save')}
        </button>
        ${
          this.#canSend
            ? html`<button
                class="quiet"
                part="send"
                @click=${() => this.#saving.send(this.ledger!)}
              >
                ${t('keep.send')}
              </button>`
            : nothing
        }
      </div>
      ${this.#saving.news.render()}
      <div class="actions">
        <label class="quiet open">
          <input
            type="file"
            class="hidden-text"
            part="open"
            accept=".json,.txt,application/json,text/plain,application/octet-stream"
            aria-describedby="open-what"
            @change=${this.#choose}
          />${t('progress.open')}
        </label>
      </div>
      <p class="soft" id="open-what">
        ${t('progress.openWhat')} ${this.hosted ? t('progress.openHosted') : nothing}
        <span class="drop">${t('progress.drop')}</span>
      </p>
      ${this.busy ? html`<p class="news">${t(this.busy)}</p>` : this.#news.render()}
      ${this.opened ? this.#renderOpened(this.opened) : nothing}
      ${this.added ? renderAdded(this.added, this.translator) : nothing}
    </section>`;
  }

  #renderOpened(opened: OpenedFile): TemplateResult {
    const { t } = this.translator;
    const { preview, targets, target } = opened;
    const titles = courseTitles();
    const setting = {
      translator: this.translator,
      titleOf: (course: string) => titles.get(course),
    };
    // It is another one for each: what stands there must not be somebody else's.
    const isShown = target !== undefined && this.busy !== 'progress.reading';
    const isNothing = isShown && preview.facts.length === 0;
    return html`<div class="panel" role="group" aria-labelledby="preview">
      <h4 id="preview" tabindex="-1">${t('progress.preview')}</h4>
      ${renderOrigin(preview, this.translator)}
      ${targets.length > 1 ? renderWhose(opened, this.translator, this.#chooseTarget) : nothing}
      ${isShown ? renderPreview(preview, setting) : nothing}
      <div class="actions">
        ${
          isNothing
            ? nothing
            : html`<button
                class="primary"
                part="add"
                aria-disabled=${isShown ? 'false' : 'true'}
                @click=${this.#add}
              >
                ${t('progress.add')}
              </button>`
        }
        <button class="quiet" part="cancel" @click=${this.#cancel}>${t('progress.cancel')}</button>
      </div>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file again is a choice, too.
    input.value = '';
    void this.#open(files);
  };

  readonly #allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.#open(files);
  };

  async #open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file || !this.ledger || this.busy === 'progress.adding') return;
    this.#news.clear();
    this.added = this.opened = undefined;
    if (files.length > 1) return this.#news.tell('progress.oneFile');
    await this.#read(() => readFile(file, this.ledger!, this.hosted));
    await this.#arrive();
  }

  readonly #chooseTarget = (target: Target): void => {
    const { opened, ledger } = this;
    if (!opened || !ledger) return;
    this.#news.clear();
    this.opened = { ...opened, target };
    this.#chosen = this.#read(() => readFor(target, opened, ledger)).then(this.#tellGist);
  };

  readonly #tellGist = (): void => {
    if (!this.opened || this.busy) return;
    announce(gistOf(this.opened.preview, this.translator), this.translator.lang);
  };

  async #read(read: () => Promise<OpenedFile | Problem>): Promise<void> {
    const reading = (this.#reading += 1);
    this.busy = 'progress.reading';
    const opened = await read();
    if (reading !== this.#reading) return;
    this.busy = undefined;
    if (isProblem(opened)) {
      this.opened = undefined;
      await this.#news.tellProblem(opened);
    } else {
      this.opened = opened;
    }
  }

  readonly #add = async (): Promise<void> => {
    await this.#chosen;
    const { opened, ledger } = this;
    if (!opened || !ledger || this.busy) return;
    if (!opened.target) {
      this.#news.tell('progress.choose');
      this.firstChoice?.focus();
      return;
    }
    if (opened.preview.facts.length === 0) return;
    this.busy = 'progress.adding';
    const added = await addOpened(opened, ledger);
    this.busy = undefined;
    if (isProblem(added)) {
      // What was shown is still there to be tried again.
      await this.#news.tellProblem(added);
      return;
    }
    this.#news.clear();
    this.opened = undefined;
    this.added = added;
    this.dispatchEvent(new LearnersChangeEvent());
    await this.#arrive();
  };

  readonly #cancel = (): void => {
    this.#reading += 1;
    this.busy = this.opened = undefined;
    this.#news.tell('progress.cancelled');
    this.input?.focus();
  };

  // What was pressed is gone, and what is new is read out from its beginning.
  async #arrive(): Promise<void> {
    await this.updateComplete;
    this.arrival?.focus();
  }
}

define('polku-transfer', PolkuTransfer);

declare global {
  interface HTMLElementTagNameMap {
    'polku-transfer': PolkuTransfer;
  }
}
