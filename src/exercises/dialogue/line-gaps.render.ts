import type { nothing } from 'lit';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ContextType } from '@lit/context';
import type { PartGrade, Verdict } from '../../course/exercise-type.js';
import type { translatorContext } from '../../element/contexts.js';
import { renderCorrection } from '../../element/correction.js';
import { renderTypedGap, roomFor } from '../../element/gap.js';
import { renderLetters, typeInto } from '../../element/letters.js';
import { renderDifference } from '../difference/difference.render.js';
import { enterTo, nextEmpty, targetGap } from '../gaps/filling.js';
import { modelFor } from '../typed.js';

/** What gaps in lines need of the element that they are in. */
export interface LineGapsHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly texts: ContextType<typeof translatorContext>;
  /** What is accepted in each gap, and in which language. */
  readonly asked: { readonly gaps: readonly (readonly string[])[]; readonly lang: string };
  readonly given: readonly string[];
  readonly grades: readonly (PartGrade | undefined)[];
  give(gap: number, text: string): void;
  sign(verdict: Verdict | undefined): unknown;
}

/** Gaps that are written in, within the lines of a conversation; once checked, what was right. */
export class LineGaps {
  readonly #host: LineGapsHost;
  /** The gap that the learner was in last: letters that are tapped go there. */
  #current = -1;

  constructor(host: LineGapsHost) {
    this.#host = host;
  }

  renderOpen(gap: number): TemplateResult {
    const { given, texts, asked } = this.#host;
    const control = {
      id: `gap-${gap}`,
      label: texts.t('dialogue.gap', { gap: gap + 1, gaps: given.length }),
      value: given[gap] ?? '',
      lang: asked.lang,
      isStart: gap === nextEmpty(given, -1),
      give: (text: string) => this.#host.give(gap, text),
      size: roomFor(asked.gaps.map(([model = '']) => model)),
      entered: () => (this.#current = gap),
      pressed: (event: KeyboardEvent) => this.#onKey(event, gap),
    };
    return renderTypedGap(control, texts);
  }

  renderChecked(gap: number): TemplateResult {
    const { texts, asked } = this.#host;
    const given = this.#host.given[gap] ?? '';
    const verdict = this.#host.grades[gap]?.verdict;
    const model = modelFor(given, this.#questionOf(gap));
    const sign = this.#host.sign(verdict);
    return html`<span class="correction ${verdict ?? ''}" data-focus=${`gap-${gap}`} tabindex="-1"
      >${renderCorrection({ given, model, verdict, lang: asked.lang, sign }, texts)}</span
    >`;
  }

  /** Names what differs, if there is anything to tell. */
  renderDifference(gap: number): TemplateResult | typeof nothing {
    const given = this.#host.given[gap] ?? '';
    return renderDifference(given, this.#host.grades[gap], this.#questionOf(gap));
  }

  /** Keys for the letters that a keyboard may lack. */
  renderLetters(): TemplateResult | typeof nothing {
    const { asked, texts, given } = this.#host;
    return renderLetters(asked.lang, texts, (letter) => {
      const input = this.#inputOf(targetGap(given, this.#current, true) ?? 0);
      if (input) typeInto(input, letter);
    });
  }

  #questionOf(gap: number) {
    const { gaps, lang } = this.#host.asked;
    return { answers: gaps[gap] ?? [], lang };
  }

  #onKey(event: KeyboardEvent, gap: number): void {
    const next = enterTo(event, this.#host.given, gap);
    if (next !== undefined) this.#inputOf(next)?.focus();
  }

  #inputOf(gap: number): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#gap-${gap}`);
  }
}
