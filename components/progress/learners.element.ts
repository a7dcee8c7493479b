import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { isProblem } from '../../src/keeping.js';
import {
  addLearner,
  currentLearner,
  learners,
  renameLearner,
  restoreLearners,
  switchLearner,
  type Learner,
} from '../../src/learners.js';

import type { Ledger } from '../../src/progress/ledger.js';
import { learnersStyles } from './learners.css.js';
import { News } from './news.js';
import { progressStyles } from './progress.css.js';
import './removal.element.js';
import type { RemovalEndEvent } from './removal.element.js';
import { LearnersChangeEvent } from './requests.js';

/** What is open in the row of a learner. */
interface OpenRow {
  readonly id: string;
  readonly kind: 'rename' | 'remove';
}

/**
 * Who learns on this device: to change, to add, to name, to remove.
 *
 * @tag polku-learners
 */
export class PolkuLearners extends LitElement {
  static override styles = [base, buttons, progressStyles, learnersStyles];

  /** The log of whoever learns now. */
  @property({ attribute: false }) ledger?: Ledger;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private row?: OpenRow | undefined;
  readonly #news = new News(this, () => this.translator);

  override connectedCallback(): void {
    super.connectedCallback();
    void restoreLearners().then(() => this.requestUpdate());
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    const current = currentLearner();
    return html`<section aria-labelledby="learners" lang=${lang}>
      <h3 id="learners" tabindex="-1">${t('progress.learners')}</h3>
      <p>${t('progress.learnersWhy')}</p>
      <ul role="list">
        ${repeat(
          learners(),
          ({ id }) => id,
          (one) =>
            html`<li @keydown=${this.#escape}>
              ${this.#renderLearner(one, one.id === current.id)}
            </li>`,
        )}
      </ul>
      <form @submit=${this.#add}>
        <div class="field">
          <label for="new">${t('progress.newName')}</label>
          <input id="new" name="new" maxlength="40" autocomplete="off" dir="auto" />
        </div>
        <button class="quiet" part="add">${t('progress.addLearner')}</button>
      </form>
      ${this.#news.render()}
      <p class="soft">${t('progress.noLock')}</p>
    </section>`;
  }

  #renderLearner(learner: Learner, isCurrent: boolean): TemplateResult {
    const { t } = this.translator;
    const { id } = learner;
    const name = learner.name || t('progress.nameless');
    const open = this.row?.id === id ? this.row.kind : undefined;
    return html`<div class="row">
        <span class="name ${learner.name ? '' : 'nameless'}" dir="auto">${name}</span>
        ${
          isCurrent
            ? html`<span class="now">${icon('check')}${t('progress.learnsNow')}</span>`
            : html`<button class="quiet" part="switch" @click=${() => this.#switch(learner)}>
                ${t('progress.switch', { name })}
              </button>`
        }
        <button
          class="plain"
          part="rename"
          data-of=${id}
          aria-label=${t('progress.renameOf', { name })}
          aria-expanded=${open === 'rename'}
          @click=${() => this.#open({ id, kind: 'rename' })}
        >
          ${t('progress.rename')}
        </button>
        <button
          class="plain"
          part="remove"
          data-of=${id}
          aria-label=${t('progress.removeOf', { name })}
          aria-expanded=${open === 'remove'}
          @click=${() => this.#open({ id, kind: 'remove' })}
        >
          ${t('progress.remove')}
        </button>
      </div>
      ${open === 'rename' ? this.#renderRename(learner, name) : nothing}
      ${
        open === 'remove'
          ? html`<polku-removal
              .learner=${learner}
              .isCurrent=${isCurrent}
              .ledger=${isCurrent ? this.ledger : undefined}
              @polku-removal-end=${this.#endRemoval}
            ></polku-removal>`
          : nothing
      }`;
  }

  #renderRename({ id, name: known }: Learner, name: string): TemplateResult {
    const { t } = this.translator;
    return html`<form @submit=${(event: SubmitEvent) => this.#rename(event, id)}>
      <div class="field">
        <label for="name">${t('progress.nameFor', { name })}</label>
        <input id="name" name="name" maxlength="40" autocomplete="off" dir="auto" .value=${known} />
      </div>
      <button class="quiet" part="save-name">${t('progress.saveName')}</button>
      <button type="button" class="plain" part="cancel" @click=${() => this.#close()}>
        ${t('progress.cancel')}
      </button>
    </form>`;
  }

  async #open(row: OpenRow): Promise<void> {
    this.#news.clear();
    if (this.row?.id === row.id && this.row.kind === row.kind) return this.#close();
    this.row = row;
    await this.updateComplete;
    const shown = row.kind === 'rename' ? '#name' : 'polku-removal';
    this.renderRoot.querySelector<HTMLElement>(shown)?.focus();
  }

  // The focus goes back to what opened the row.
  async #close(): Promise<void> {
    const { row } = this;
    this.row = undefined;
    await this.updateComplete;
    const opener = `[part=${row?.kind}][data-of="${row?.id}"]`;
    this.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.row) return;
    // What is around closes with it, too: one thing at a time.
    event.preventDefault();
    event.stopPropagation();
    void this.#close();
  };

  #switch({ id, name }: Learner): void {
    switchLearner(id);
    this.#news.tell('progress.switched', { name: name || this.translator.t('progress.nameless') });
    this.dispatchEvent(new LearnersChangeEvent());
  }

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = inputOf(event);
    const added = await addLearner(input.value);
    if (isProblem(added)) {
      input.focus();
      return this.#news.tellProblem(added);
    }
    input.value = '';
    this.#news.tell('progress.learnerAdded', { name: added.name });
    this.dispatchEvent(new LearnersChangeEvent());
  };

  async #rename(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const input = inputOf(event);
    const problem = await renameLearner(id, input.value);
    if (problem) {
      input.focus();
      return this.#news.tellProblem(problem);
    }
    const name = learners().find((one) => one.id === id)?.name ?? '';
    await this.#close();
    this.#news.tell('progress.named', { name });
    this.dispatchEvent(new LearnersChangeEvent());
  }

  readonly #endRemoval = async ({ removed }: RemovalEndEvent): Promise<void> => {
    if (!removed) return this.#close();
    this.row = undefined;
    await this.updateComplete;
    this.focus();
    const { name, wording } = removed;
    this.#news.tell(`progress.removed${wording}`, { name });
    this.dispatchEvent(new LearnersChangeEvent());
  };
}

function inputOf({ currentTarget }: SubmitEvent): HTMLInputElement {
  return (currentTarget as HTMLFormElement).querySelector('input')!;
}

define('polku-learners', PolkuLearners);

declare global {
  interface HTMLElementTagNameMap {
    'polku-learners': PolkuLearners;
  }
}
