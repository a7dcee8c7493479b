import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../element/define.js';
import { icon } from '../../element/first-icons.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../element/prose.js';
import { proseStyles } from '../../element/prose.css.js';
import { base } from '../../element/tokens.css.js';
import { routeStyles } from './route.css.js';
import { strings } from './route.strings.js';
import type { Mark, ScenarioView, Stop } from './scenario.view.js';

const signs = { good: 'check', better: 'bulb' } as const satisfies Record<Mark, string>;

/**
 * Shows the way that was taken through a story: what was chosen in each section, and what would
 * have been worth recommending there.
 *
 * @tag polku-route
 */
export class PolkuRoute extends LitElement {
  static override styles = [base, proseStyles, routeStyles];

  @property({ attribute: false }) view!: ScenarioView;
  @property({ attribute: false }) setting!: ProseSetting;
  /** No other way can be gone any more. */
  @property({ attribute: false }) isOver = false;

  protected override willUpdate(): void {
    this.setting.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { stops, found, endings, section } = this.view;
    const { t, lang } = this.setting.translator;
    if (stops.length === 0) return nothing;
    return html`<h5 lang=${lang}>${t('route.title')}</h5>
      ${this.#renderSum()}
      <ol role="list" class="path">
        ${stops.map((stop) => this.#renderStop(stop))}
        <li class="stop">
          <span class="station"></span>
          <p class="chosen">${renderInlines(section.title, this.setting)}</p>
        </li>
      </ol>
      ${found < endings && !this.isOver ? html`<p lang=${lang}>${t('route.others')}</p>` : nothing}`;
  }

  // Where nothing could be recommended, nothing was missed.
  #renderSum(): unknown {
    const { t, lang } = this.setting.translator;
    const { length: count } = this.view.stops.filter(({ mark }) => mark);
    const { length: good } = this.view.stops.filter(({ mark }) => mark === 'good');
    if (count === 0) return nothing;
    const key = good === 0 ? 'route.noneRecommended' : 'route.recommended';
    return html`<p lang=${lang}>${t(key, { good, count })}</p>`;
  }

  #renderStop({ title, text, mark, feedback, better }: Stop): TemplateResult {
    const { setting } = this;
    const { t, lang } = setting.translator;
    return html`<li class="stop ${mark ?? ''}">
      <span class="station">${mark ? icon(signs[mark]) : nothing}</span>
      <p class="where">${renderInlines(title, setting)}</p>
      <p class="chosen">${renderInlines(text, setting)}</p>
      ${mark ? html`<p class="mark" lang=${lang}>${t(`scenario.${mark}`)}</p>` : nothing}
      ${feedback ? html`<div class="why">${renderBlocks(feedback, setting)}</div>` : nothing}
      ${
        better.length > 0
          ? html`<p class="instead"><span lang=${lang}>${t('route.instead')}</span></p>
              <ul>
                ${better.map((one) => html`<li>${renderInlines(one, setting)}</li>`)}
              </ul>`
          : nothing
      }
    </li>`;
  }
}

define('polku-route', PolkuRoute);

declare global {
  interface HTMLElementTagNameMap {
    'polku-route': PolkuRoute;
  }
}
