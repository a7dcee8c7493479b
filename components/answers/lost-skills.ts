import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../src/course/skill.js';
import type { Translator } from '../../src/i18n/translator.js';

/** Skills that no exercise of the course asks for any more: they are only to be read. */
export function renderLostSkills(skills: readonly Skill[], { t }: Translator): TemplateResult {
  return html`<div class="lesson lost-skills">
    <h5>${t('answers.lostSkills')}</h5>
    <ul>
      ${skills.map(
        ({ sentence, lang, text, example }) =>
          html`<li>
            <bdi lang=${lang}>${sentence}</bdi>
            ${text === sentence ? nothing : html`<span dir="auto">${text}</span>`}
            ${
              example?.trim()
                ? html`<span>${t('answers.example')} <bdi>${example}</bdi></span>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </div>`;
}
