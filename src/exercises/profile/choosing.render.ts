import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import { addStyles } from '../late-styles.render.js';
import { choosingStyles } from './choosing.css.js';
import {
  chosenOf,
  composed,
  exchanged,
  offered,
  paragraphOf,
  place,
  proposed,
  type Frame,
} from './composing.js';
import type { ProfileResponse } from './profile.js';

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
  /** Nobody has written or chosen any of it yet. */
  readonly isProposal: boolean;
  readonly change: (response: ProfileResponse) => void;
}

/** Choosing from the skills that a learner has, and what the text becomes by it. */
export interface Choosing {
  /** What is shown to who has chosen and written nothing yet. */
  readonly proposal: ProfileResponse;
  readonly renderSkills: (setting: ChoosingSetting) => unknown;
  /** The ways to keep a proposal, and to have the text put together anew, and back. */
  readonly renderAnew: (setting: ChoosingSetting) => unknown;
  /** What the learner has told of the chosen skills: it stands beside the text, not in it. */
  readonly renderExamples: (setting: ChoosingSetting) => unknown;
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
  const paragraph = (chosen: readonly string[]): string =>
    paragraphOf(chosenOf(groups, chosen)) || (groups.length > 0 ? place : '');
  const put = (chosen: readonly string[]): ProfileResponse => {
    const made = paragraph(chosen);
    return { text: composed(frame, made), chosen, paragraph: made };
  };

  const choose = ({ response, change }: ChoosingSetting, sentence: string): void => {
    const { text, chosen: all, paragraph: before = '' } = response;
    const others = all.filter((one) => one !== sentence);
    const chosen = others.length < all.length ? others : [...all, sentence];
    const made = paragraph(chosen);
    const changed = exchanged(text, before, made);
    change(
      changed === undefined ? { ...response, chosen } : { text: changed, chosen, paragraph: made },
    );
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
    proposal: put(proposed(groups)),
    renderSkills(setting) {
      const { t } = setting;
      if (groups.length === 0) return html`<p class="fine">${t('profile.none')}</p>`;
      const render = (one: Skill): TemplateResult => renderSkill(setting, one);
      const first = groups.length > 1 ? atOnce : atOnceAlone;
      return html`<p class="fine">${t('profile.skills')}</p>
        ${groups.map(
          ({ kind, skills: all }) =>
            html`<fieldset class="group">
              <legend>${t(`profile.${kind}`)}</legend>
              ${all.slice(0, first).map(render)}
              ${
                all.length > first
                  ? html`<details>
                      <summary>${t('profile.more')}</summary>
                      ${all.slice(first).map(render)}
                    </details>`
                  : nothing
              }
            </fieldset>`,
        )}`;
    },
    renderAnew({ t, response, isProposal, change }) {
      const { text, chosen, paragraph: made = '' } = response;
      if (groups.length === 0) return nothing;
      if (isProposal) {
        return html`${renderWay(t('profile.keep'), () => change(response))}
          <span class="fine">${t('profile.proposal')}</span>`;
      }
      const own = before;
      const isFound = exchanged(text, made, made) !== undefined;
      const make = (): void => {
        before = response;
        change(put(chosen));
      };
      const takeBack = (): void => {
        before = text === put(chosen).text ? undefined : response;
        change({ ...own!, chosen });
      };
      return html`${isFound ? nothing : renderWay(t('profile.anew'), make)}
      ${own ? renderWay(t('profile.back'), takeBack) : nothing}
      ${isFound ? nothing : html`<span class="fine">${t('profile.kept')}</span>`}`;
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
