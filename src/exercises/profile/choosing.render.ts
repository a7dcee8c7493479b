import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import type { SkillGroup } from './composing.js';

/** How many skills of a kind are shown at once; the others are folded. */
const atOnce = 6;

/** What the choosing of skills needs of the exercise around it. */
export interface Choosing {
  readonly t: (key: string) => string;
  /** The language of the course. */
  readonly language: string | undefined;
  /** Chooses a sentence, or no longer does. */
  readonly choose: (sentence: string) => void;
  /** Tries once more to get the skills. */
  readonly again: () => void;
}

/** The skills to choose from; `undefined` while they are on their way, `null` where they are not. */
export function renderSkills(
  groups: readonly SkillGroup[] | null | undefined,
  chosen: readonly string[],
  choosing: Choosing,
): unknown {
  const { t, again } = choosing;
  if (groups === undefined) return nothing;
  if (groups === null) {
    return html`<p class="fine">
      ${t('profile.failed')}
      <button type="button" class="plain" @click=${again}>${t('profile.again')}</button>
    </p>`;
  }
  if (groups.length === 0) return html`<p class="fine">${t('profile.none')}</p>`;
  const render = (one: Skill): TemplateResult =>
    renderSkill(one, chosen.includes(one.sentence), choosing);
  const more = groups.flatMap(({ skills }) => skills.slice(atOnce));
  return html`<p class="fine">${t('profile.skills')}</p>
    ${groups.map(
      ({ kind, skills }) =>
        html`<fieldset class="group">
          <legend>${t(`profile.${kind}`)}</legend>
          ${skills.slice(0, atOnce).map(render)}
        </fieldset>`,
    )}
    ${
      more.length > 0
        ? html`<details>
            <summary>${t('profile.more')}</summary>
            ${more.map(render)}
          </details>`
        : nothing
    }`;
}

function renderSkill(
  { sentence, lang, text }: Skill,
  isChosen: boolean,
  { language, choose }: Choosing,
): TemplateResult {
  return html`<label class="card ${isChosen ? 'chosen' : ''}" part="skill">
    <input type="checkbox" .checked=${isChosen} @change=${() => choose(sentence)} />
    <span class="content"
      ><bdi lang=${lang}>${sentence}</bdi>${
        text === sentence
          ? nothing
          : html`<span class="meaning" dir="auto" lang=${language ?? nothing}>${text}</span>`
      }</span
    >
  </label>`;
}

/** What the learner has told of these skills: it stands beside the text, not in it. */
export function renderExamples(skills: readonly Skill[], { t }: Choosing): unknown {
  const told = skills.filter(({ example }) => example?.trim());
  if (told.length === 0) return nothing;
  return html`<div class="examples" part="examples">
    <h4>${t('profile.examples')}</h4>
    ${told.map(
      ({ sentence, lang, example }) =>
        html`<p><bdi lang=${lang}>${sentence}</bdi></p>
          <p dir="auto">${example}</p>`,
    )}
  </div>`;
}
