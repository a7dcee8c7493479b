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

/** A sentence that was written, checked. */
export interface CheckedLine {
  /** Inherits the focus of the line that it was written in. */
  readonly focus: string;
  readonly given: string;
  readonly verdict?: Verdict;
  /** The language of what was written. */
  readonly lang: string;
  /** The verdict as it is shown. */
  readonly sign: unknown;
  /** The sentence as it should be. */
  readonly right: unknown;
  /** What stands below it: what it means. */
  readonly below: unknown;
}

/** What was written, where it was not right, and the sentence as it should be. */
export function renderCheckedLine(line: CheckedLine, { t, lang }: Translator): TemplateResult {
  const { verdict, right, below } = line;
  const isRight = verdict === 'right';
  return html`<div class="checked ${verdict ?? ''}" tabindex="-1" data-focus=${line.focus}>
    ${isRight ? nothing : renderGiven(line, lang, t('exercise.notAnswered'))}
    <p class="right-form">
      <span class="hidden-text" lang=${lang}>${t('exercise.rightAnswer')}</span>
      ${right} ${isRight ? line.sign : nothing}
    </p>
    ${below}
  </div>`;
}

function renderGiven(
  { given, lang, sign }: CheckedLine,
  own: string,
  nothingThere: string,
): TemplateResult {
  if (given.trim() === '') return html`<p class="given" lang=${own}>${nothingThere}</p>`;
  return html`<p class="given"><bdi lang=${lang}>${given}</bdi> ${sign}</p>`;
}
