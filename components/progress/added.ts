import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import { switchLearner } from '../../src/learners.js';
import type { Added } from './opening.js';

/** Says what was added; to whoever else it went can be changed to. */
export function renderAdded({ entries: count, learner }: Added, { t }: Translator): TemplateResult {
  const text = learner
    ? t('progress.addedFor', { count, name: learner.name })
    : t('progress.added', { count });
  return html`<p class="news done" part="added" tabindex="-1">${text}</p>
    ${
      learner
        ? html`<div class="actions">
            <button class="quiet" part="switch" @click=${() => switchLearner(learner.id)}>
              ${t('progress.switch', { name: learner.name })}
            </button>
          </div>`
        : nothing
    }`;
}
