import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { longestExample, pairSkills, type Skill } from '../../course/skill.js';
import { addStyles } from '../late-styles.render.js';
import type { RateResponse, RateSpec } from './rate.js';
import { startSum } from './sum.render.js';
import { tellingStyles } from './telling.css.js';

export { strings } from './telling.strings.js';

/** The texts of the interface, in its language. */
interface Texts {
  readonly t: (key: string, values?: Readonly<Record<string, string>>) => string;
  readonly lang: string;
}

/** How an element shows what ratings add up to, and what is told of skills besides their steps. */
export interface Telling {
  /** How many statements stand on each step, the highest first. */
  renderSum(texts: Texts, response: RateResponse): unknown;
  /** The example to a statement, or the field for it. */
  renderExample(texts: Texts, response: RateResponse, at: number, isOpen?: boolean): unknown;
  /** The skills that are not asked for any more, to let go of them. */
  renderFormer(texts: Texts, response: RateResponse, isOpen: boolean): unknown;
}

/** Gets an element ready to show them. */
export function startTelling(
  host: LitElement,
  spec: RateSpec,
  change: (response: RateResponse) => void,
): Telling {
  addStyles(host, tellingStyles);
  return {
    renderSum: startSum(host, spec),
    renderExample(texts, response, at, isOpen = false) {
      const { rated, skills = [] } = response;
      // There is one for each statement that is rated.
      const place = rated.slice(0, at).filter((step) => step !== null).length;
      const skill = skills[place];
      if (!skill || (rated[at] ?? null) === null) return nothing;
      if (!isOpen) return renderTold(skill, texts);
      if (!isOffered(skill)) return nothing;
      return renderField(skill, `example-${at}`, texts, (example) =>
        change({ rated, skills: skills.with(place, { ...skill, example }) }),
      );
    },
    renderFormer(texts, { rated, skills = [] }, isOpen) {
      // What is only to be rated once more stands with its statement already.
      const now = pairSkills(skills, spec.skills?.words ?? []);
      const former = skills.filter((one) => one.former && !now.includes(one));
      const letGo = (skill: Skill): void =>
        change({ rated, skills: skills.filter((one) => one !== skill) });
      return renderFormer(former, texts, isOpen ? letGo : undefined);
    },
  };
}

// Whoever can do it well has done it, and can say when.
function isOffered({ step, of, example }: Skill): boolean {
  return (of >= 3 && step >= of - 2) || example !== undefined;
}

function renderField(
  { example = '' }: Skill,
  id: string,
  { t, lang }: Texts,
  write: (example: string) => void,
): TemplateResult {
  return html`<div class="example" part="example" lang=${lang}>
    <label for=${id}>${t('rate.example')}</label>
    <p class="ask" id="${id}-how">${t('rate.exampleHow')}</p>
    <textarea
      id=${id}
      dir="auto"
      rows="2"
      maxlength=${longestExample}
      aria-describedby="${id}-how"
      .value=${example}
      @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function renderTold({ example = '' }: Skill, { t, lang }: Texts): unknown {
  if (example.trim() === '') return nothing;
  return html`<p class="example" part="example" lang=${lang}>
    ${t('rate.exampleShown')} <bdi>${example}</bdi>
  </p>`;
}

function renderFormer(
  skills: readonly Skill[],
  texts: Texts,
  letGo: ((skill: Skill) => void) | undefined,
): unknown {
  if (skills.length === 0) return nothing;
  const { t, lang } = texts;
  return html`<details class="former" part="former" lang=${lang}>
    <summary>${t('rate.former')}</summary>
    <p class="ask">${t('rate.formerWhy')}</p>
    <ul role="list">
      ${skills.map(
        (one) =>
          html`<li>
            <bdi lang=${one.lang}>${one.sentence}</bdi>
            ${one.text === one.sentence ? nothing : html`<span dir="auto">${one.text}</span>`}
            ${renderTold(one, texts)} ${letGo ? renderLetGo(one, texts, letGo) : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderLetGo(skill: Skill, { t }: Texts, letGo: (skill: Skill) => void): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    part="let-go"
    data-focus="let-go"
    aria-label=${t('rate.letGoOf', { skill: skill.sentence })}
    @click=${() => letGo(skill)}
  >
    ${t('rate.letGo')}
  </button>`;
}
