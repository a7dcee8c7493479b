import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import { currentLearner } from '../../src/learners.js';
import type { OpenedFile } from './opening.js';
import { keyOf, type Target } from './whose.js';

/** Asks whose the answers of a file are. */
export function renderWhose(
  { targets, target: chosen }: OpenedFile,
  translator: Translator,
  choose: (target: Target) => unknown,
): TemplateResult {
  return html`<fieldset>
    <legend>${translator.t('progress.whose')}</legend>
    ${targets.map(
      (target) =>
        html`<label>
          <input
            type="radio"
            name="whose"
            .checked=${chosen !== undefined && keyOf(chosen) === keyOf(target)}
            @change=${() => choose(target)}
          />
          <span>${nameOf(target, translator)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function nameOf(target: Target, { t }: Translator): string {
  switch (target.kind) {
    case 'me': {
      const { name } = currentLearner();
      return name ? t('progress.mineNamed', { name }) : t('progress.mine');
    }
    case 'other':
      return t('progress.theirs', { name: target.learner.name });
    case 'new':
      return t('progress.newLearner', { name: target.name });
  }
}
