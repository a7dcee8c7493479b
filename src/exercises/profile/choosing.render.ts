import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import { addStyles } from '../late-styles.render.js';
import { choosingStyles } from './choosing.css.js';
import { chosenOf, composed, offered, proposed, type Frame } from './composing.js';
import { isAsMade, type ProfileResponse } from './profile.js';

export { strings } from './choosing.strings.js';

/** How many skills of a kind are shown at once, or of the only kind; the others are folded. */
const atOnce = 4;
const atOnceAlone = 6;

/** What choosing needs of the exercise around it. */
export interface ChoosingSetting {
  readonly t: (key: string) => string;
  /** The language of the course. */
  readonly language: string | undefined;
  readonly response: ProfileResponse;
  readonly change: (response: ProfileResponse) => void;
}

/** Choosing from the skills that a learner has, and what the text becomes by it. */
export interface Choosing {
  /** The response with skills proposed, where nothing is chosen or written yet. */
  readonly propose: (response: ProfileResponse) => ProfileResponse;
  readonly renderSkills: (setting: ChoosingSetting) => unknown;
  /** The way to have the text put together anew, and back. */
  readonly renderAnew: (setting: ChoosingSetting) => unknown;
  /** What the learner has told of the chosen skills: it stands beside the text, not in it. */
  readonly renderExamples: (setting: ChoosingSetting) => unknown;
  /** The text has been written on: there is nothing to take back any more. */
  readonly forget: () => void;
}

/** Gets an element ready to have a text put together from skills. */
export function startChoosing(
  host: LitElement,
  frame: Frame & { readonly lang: string },
  skills: readonly Skill[],
): Choosing {
  addStyles(host, choosingStyles);
  const groups = offered(skills, frame.lang);
  /** What was written by hand before the text was put together anew. */
  let before: ProfileResponse | undefined;
  const put = (chosen: readonly string[]): ProfileResponse => {
    const text = composed(frame, chosenOf(groups, chosen));
    return { text, chosen, made: text };
  };

  const choose = ({ response, change }: ChoosingSetting, sentence: string): void => {
    const { chosen: all } = response;
    const others = all.filter((one) => one !== sentence);
    const chosen = others.length < all.length ? others : [...all, sentence];
    change(isAsMade(response) ? put(chosen) : { ...response, chosen });
  };
  const renderSkill = (setting: ChoosingSetting, { sentence, lang, text }: Skill) => {
    const isChosen = setting.response.chosen.includes(sentence);
    return html`<label class="card ${isChosen ? 'chosen' : ''}" part="skill">
      <input type="checkbox" .checked=${isChosen} @change=${() => choose(setting, sentence)} />
      <span class="content"
        ><bdi lang=${lang}>${sentence}</bdi>${
          text === sentence
            ? nothing
            : html`<span class="meaning" dir="auto" lang=${setting.language ?? nothing}
                >${text}</span
              >`
        }</span
      >
    </label>`;
  };
  const renderWay = (text: string, take: () => void): TemplateResult =>
    html`<button type="button" class="quiet" part="anew" data-focus="anew" @click=${take}>
      ${text}
    </button>`;

  return {
    forget: () => (before = undefined),
    propose: (response) =>
      response.chosen.length === 0 && isAsMade(response) ? put(proposed(groups)) : response,
    renderSkills(setting) {
      const { t } = setting;
      if (groups.length === 0) return html`<p class="fine">${t('profile.none')}</p>`;
      const render = (one: Skill): TemplateResult => renderSkill(setting, one);
      const first = groups.length > 1 ? atOnce : atOnceAlone;
      const more = groups.flatMap((group) => group.skills.slice(first));
      return html`<p class="fine">${t('profile.skills')}</p>
        ${groups.map(
          (group) =>
            html`<fieldset class="group">
              <legend>${t(`profile.${group.kind}`)}</legend>
              ${group.skills.slice(0, first).map(render)}
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
    },
    renderAnew({ t, response, change }) {
      const fresh = put(response.chosen);
      if (groups.length > 0 && response.text !== fresh.text) {
        const make = () => {
          before = response;
          change(fresh);
        };
        return html`${renderWay(t('profile.anew'), make)}
          <span class="fine">${t('profile.kept')}</span>`;
      }
      const own = before;
      if (!own) return nothing;
      return renderWay(t('profile.back'), () => {
        before = undefined;
        change({ ...own, chosen: response.chosen });
      });
    },
    renderExamples({ t, response }) {
      const told = chosenOf(groups, response.chosen).filter(({ example }) => example?.trim());
      if (told.length === 0) return nothing;
      return html`<div class="examples" part="examples">
        <h4>${t('profile.examples')}</h4>
        ${told.map(
          ({ sentence, lang, example }) =>
            html`<p lang=${lang}><bdi>${sentence}</bdi></p>
              <p dir="auto">${example}</p>`,
        )}
      </div>`;
    },
  };
}
