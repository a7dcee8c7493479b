import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../course/exercise-type.js';
import type { Translator } from '../i18n/translator.js';

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
