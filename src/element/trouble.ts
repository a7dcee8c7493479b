import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../problem.js';

/**
 * Says at the place where it matters why something cannot be heard, recorded or recognised. What
 * says it is loaded with the first trouble.
 */
export function renderTrouble(problem: Problem | undefined): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  void import('./trouble.element.js').catch(() => undefined);
  return html`<polku-trouble part="trouble" .problem=${problem}></polku-trouble>`;
}
