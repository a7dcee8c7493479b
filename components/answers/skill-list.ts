import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../src/course/skill.js';
import type { Translator } from '../../src/i18n/translator.js';
import { dotsOf } from './dots.js';

/** Skills to be read: how each is said, what that means, how well, and when it was done. */
export function renderSkillList(
  skills: readonly Skill[],
  { t }: Pick<Translator, 't'>,
): TemplateResult {
  return html`<ul role="list" class="skills">
    ${skills.map(
      (one) =>
        html`<li>
          <bdi lang=${one.lang}>${one.sentence}</bdi>
          ${one.text === one.sentence ? nothing : html`<span dir="auto">${one.text}</span>`}
          <span
            ><span class="dots" aria-hidden="true">${dotsOf(one)}</span>
            <bdi>${one.level ?? nothing}</bdi></span
          >
          ${
            one.example?.trim()
              ? html`<span>${t('answers.example')} <bdi>${one.example}</bdi></span>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}
