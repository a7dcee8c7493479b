import { html, nothing, type TemplateResult } from 'lit';
import type { PartGrade } from '../../course/exercise-type.js';
import { isNameable, type TypedQuestion } from '../typed.js';

/**
 * Names what differs in a typed answer, if there is anything to tell. Where it does not come, the
 * right answer stands there all the same.
 */
export function renderDifference(
  given: string,
  grade: PartGrade | undefined,
  question: TypedQuestion,
): TemplateResult | typeof nothing {
  if (!isNameable(given, grade, question)) return nothing;
  import('./difference.element.js').catch(() => undefined);
  return html`<polku-difference
    lang=${question.lang ?? nothing}
    .given=${given}
    .answers=${question.answers}
  ></polku-difference>`;
}
