import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../late-styles.render.js';
import { countSteps } from './count-steps.js';
import type { RateResponse, RateSpec } from './rate.js';
import { sumStyles } from './sum.css.js';

/** The texts of the interface, in its language. */
interface Texts {
  readonly t: (key: string) => string;
  readonly lang: string;
}

/** How an element shows what its ratings add up to, the highest step first. */
export type RenderSum = (texts: Texts, response: RateResponse) => unknown;

/** Gets an element ready to show it. */
export function startSum(host: LitElement, spec: RateSpec): RenderSum {
  const { scale, statements } = spec;
  addStyles(host, sumStyles);
  return ({ t, lang }, response) => {
    const counts = countSteps(spec, response);
    const steps = [...counts.entries()].filter(([, count]) => count > 0).reverse();
    if (statements.length < 2 || steps.length === 0) return nothing;
    return html`<div class="sum">
      <span lang=${lang} id="sum">${t('rate.sum')}</span>
      ${renderBar(counts, statements.length)}
      <ul role="list" aria-labelledby="sum">
        ${steps.map(([step, count]) => html`<li><bdi>${scale[step]}</bdi> <b>${count}</b></li>`)}
      </ul>
    </div>`;
  };
}

/** How many statements stand on each step, as parts of one bar: the higher the step, the fuller. */
function renderBar(counts: readonly number[], statements: number): TemplateResult {
  let from = 0;
  const parts = [...counts.entries()].reverse().map(([step, count]) => {
    const x = from;
    from += count;
    return svg`<rect x=${x} y="0" width=${count} height="1" fill-opacity=${(step + 1) / counts.length} />`;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 ${statements} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${parts}
  </svg>`;
}
