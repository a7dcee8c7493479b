import { consume } from '@lit/context';
import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../../element/contexts.js';
import { define } from '../../../element/define.js';
import { base } from '../../../element/tokens.css.js';
import type { ProseSetting } from '../../../element/prose.js';
import { insightsStyles } from './insights.css.js';
import { renderInsights } from './insights.render.js';
import { insightsOf, type InsightInput } from './insights.js';

/**
 * Tells what there is in an answer, without judging it. It is worked out here, on the device.
 *
 * @tag polku-insights
 */
export class PolkuInsights extends LitElement {
  static override styles = [base, insightsStyles];

  // It is made anew whenever the interview renders, each second while a clock runs.
  @property({ attribute: false, hasChanged: isOther }) of?: InsightInput;

  @consume({ context: translatorContext, subscribe: true })
  private translator!: ProseSetting['translator'];

  protected override render(): unknown {
    return this.of ? renderInsights(insightsOf(this.of), this.translator, this.of.lang) : nothing;
  }
}

function isOther(one: InsightInput | undefined, other: InsightInput | undefined): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

define('polku-insights', PolkuInsights);

declare global {
  interface HTMLElementTagNameMap {
    'polku-insights': PolkuInsights;
  }
}
