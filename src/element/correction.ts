import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../course/exercise-type.js';
import type { Translator } from '../i18n/translator.js';

/** An answer in a sentence, checked. */
export interface Correction {
  readonly given: string;
  readonly model: string;
  readonly verdict?: Verdict;
  /** The language of both. */
  readonly lang?: string;
  /** The verdict as it is shown. */
  readonly sign: unknown;
}

/** What was given and, after it, what was right. */
export function renderCorrection(
  { given, model, verdict, lang, sign }: Correction,
  { t, lang: own }: Translator,
): TemplateResult {
  const spoken = lang ?? nothing;
  if (!verdict || verdict === 'right') return html`<span lang=${spoken}>${given}</span> ${sign}`;
  const before = {
    near: html`<span lang=${spoken}>${given}</span> ${sign}`,
    wrong: html`<del lang=${spoken}>${given}</del> ${sign}`,
    missed: html`<span class="hidden-text" lang=${own}>${t('exercise.notAnswered')}</span>`,
  }[verdict];
  return html`${before} <span class="hidden-text" lang=${own}>${t('exercise.rightAnswer')}</span>
    <ins lang=${spoken}>${model}</ins>`;
}
