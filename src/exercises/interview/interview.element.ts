import { html, type TemplateResult } from 'lit';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import type { InterviewSpec } from './interview.js';
import type { InterviewResponse } from './response.js';

/** Shows what is asked in an interview. */
export class PolkuInterview extends ExerciseElement<InterviewSpec, InterviewResponse> {
  protected readonly strings = {};

  protected override renderAnswer(): TemplateResult {
    return html`<fieldset>
      <legend>${this.renderPrompt()}</legend>
      <ol lang=${this.spec.lang}>
        ${this.spec.questions.map(
          ({ ask }) => html`<li>${this.tight([{ kind: 'paragraph', children: ask.text }])}</li>`,
        )}
      </ol>
    </fieldset>`;
  }
}

define('polku-interview', PolkuInterview);

declare global {
  interface HTMLElementTagNameMap {
    'polku-interview': PolkuInterview;
  }
}
