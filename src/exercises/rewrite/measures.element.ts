import { consume, type ContextType } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../element/announce.js';
import { translatorContext } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { icon } from '../../element/first-icons.js';
import { base } from '../../element/tokens.css.js';
import type { FindingKind } from '../../finnish/measures/counts.js';
import type { MeasuredText } from '../../finnish/measures/measure.js';
import type { Rules } from '../../finnish/measures/rules.js';
import {
  kindOf,
  measureRows,
  type MeasureCell,
  type MeasureName,
  type MeasureRow,
} from './measure-rows.js';
import { cellTexts, keyOf } from './measure-texts.js';
import { measuresStyles } from './measures.css.js';
import { strings } from './measures.strings.js';

/** A text that is measured, by what it is to the learner. */
export interface MeasuredColumn {
  readonly name: 'original' | 'own' | 'model';
  readonly measured: MeasuredText;
}

/** The learner wants a measure marked in the texts, or none. It stays inside the exercise. */
export class MeasureChooseEvent extends Event {
  static readonly type = 'polku-measure-choose';
  constructor(readonly name: MeasureName | undefined) {
    super(MeasureChooseEvent.type);
  }
}

/** More than this nobody goes through in a list. */
const mostListed = 100;

/**
 * Shows the measures of texts beside each other, and of a chosen one what it is, what to try, and
 * where it is found.
 */
export class PolkuMeasures extends LitElement {
  static override styles = [base, measuresStyles];

  @property({ attribute: false }) texts: readonly MeasuredColumn[] = [];
  /** The language of the texts, and what is measured in it. */
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) rules!: Rules;
  @property({ attribute: false }) chosen?: MeasureName;

  @consume({ context: translatorContext, subscribe: true })
  private translator!: ContextType<typeof translatorContext>;

  @state() private isListed = false;

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    const rows = this.#rows;
    const chosen = rows.find(({ name }) => name === this.chosen);
    return html`<div lang=${lang}>
      <p class="title" id="title">${t('measures.title')}</p>
      <p class="fine">${t('measures.fine')}</p>
      <div class="table" role="region" tabindex="0" aria-labelledby="title">
        <table>
          <thead>
            <tr>
              <th scope="col">${t('measures.measure')}</th>
              ${this.texts.map(({ name }) => html`<th scope="col">${t(`measures.${name}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#renderRow(row))}
          </tbody>
        </table>
      </div>
      ${chosen ? this.#renderChosen(chosen) : nothing}
    </div>`;
  }

  #renderRow({ name, cells }: MeasureRow): TemplateResult {
    const text = this.#nameOf(name);
    return html`<tr>
      <th scope="row">
        ${
          kindOf(name)
            ? html`<button
                type="button"
                aria-pressed=${name === this.chosen}
                @click=${() => this.#choose(name)}
              >
                ${text}
              </button>`
            : html`<span class="plain">${text}</span>`
        }
      </th>
      ${cells.map((cell) => this.#renderCell(cell))}
    </tr>`;
  }

  #renderCell(cell: MeasureCell): TemplateResult {
    const { t } = this.translator;
    const { flagged } = cell;
    const [number, more] = cellTexts(cell, this.translator);
    return html`<td>
      ${number}
      ${
        flagged
          ? html`${icon('bulb')}<span class="hidden-text">${t('measures.flagged')}</span>`
          : nothing
      }
      ${more ? html`<span class="more">${more}</span>` : nothing}
    </td>`;
  }

  #renderChosen({ name, limit, cells }: MeasureRow): TemplateResult {
    const { t } = this.translator;
    return html`<div class="told">
      <p>
        <strong>${this.#nameOf(name)}</strong>
        <span>${t(keyOf(name, 'what', this.rules), { limit })}</span>
      </p>
      <p><strong>${t('measures.tip')}</strong> <span>${t(keyOf(name, 'try', this.rules))}</span></p>
      ${name === 'lix' ? this.#renderBands(cells) : nothing} ${this.#renderPlaces(kindOf(name))}
    </div>`;
  }

  #renderBands(cells: readonly MeasureCell[]): unknown {
    const { t } = this.translator;
    if (this.rules.bands.length === 0) return nothing;
    return html`<p>${t(`measures.bands-${this.rules.language}`)}</p>
      <dl>
        ${cells.map(({ band }, at) =>
          band
            ? html`<div>
                <dt>${t(`measures.${this.texts[at]!.name}`)}</dt>
                <dd>${t(`measures.band.${band}`)}</dd>
              </div>`
            : nothing,
        )}
      </dl>`;
  }

  #renderPlaces(kind: FindingKind | undefined): unknown {
    if (!kind) return nothing;
    const { t } = this.translator;
    const found = this.texts.reduce((sum, { measured }) => sum + measured.counts.found[kind], 0);
    if (found === 0) return nothing;
    return html`<details .open=${this.isListed} @toggle=${this.#list}>
      <summary>${t('measures.places', { found })}</summary>
      ${this.isListed ? this.texts.map((text) => this.#renderList(text, kind)) : nothing}
    </details>`;
  }

  #renderList({ name, measured }: MeasuredColumn, chosen: FindingKind): unknown {
    const { t } = this.translator;
    const places = measured.lines.flatMap(({ text, findings }) =>
      findings
        .filter(({ kind }) => kind === chosen)
        .map(({ start, end }) => text.slice(start, end)),
    );
    if (places.length === 0) return nothing;
    const rest = places.length - mostListed;
    return html`<p class="of" id=${name}>${t(`measures.${name}`)}</p>
      <ul aria-labelledby=${name}>
        ${places.slice(0, mostListed).map((place) => html`<li><bdi lang=${this.language}>${place}</bdi></li>`)}
      </ul>
      ${rest > 0 ? html`<p>${t('measures.rest', { rest })}</p>` : nothing}`;
  }

  readonly #list = ({ target }: Event): void => {
    this.isListed = (target as HTMLDetailsElement).open;
  };

  #choose(name: MeasureName): void {
    const chosen = name === this.chosen ? undefined : name;
    this.dispatchEvent(new MeasureChooseEvent(chosen));
    const row = this.#rows.find((one) => one.name === chosen);
    if (!row) return;
    const { t, lang } = this.translator;
    const told = row.cells.map((cell, at) => {
      const of = t(`measures.${this.texts[at]!.name}`);
      return `${of}: ${cellTexts(cell, this.translator).join(', ')}`;
    });
    announce([this.#nameOf(row.name), ...told].join('. '), lang);
  }

  get #rows(): readonly MeasureRow[] {
    return measureRows(
      this.texts.map(({ measured }) => measured.counts),
      this.rules,
    );
  }

  #nameOf(name: MeasureName): string {
    return this.translator.t(keyOf(name, 'name', this.rules));
  }
}

define('polku-measures', PolkuMeasures);

declare global {
  interface HTMLElementTagNameMap {
    'polku-measures': PolkuMeasures;
  }
  interface HTMLElementEventMap {
    'polku-measure-choose': MeasureChooseEvent;
  }
}
