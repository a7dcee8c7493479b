import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { heightOf } from '../../course/skill-order.js';
import { longestExample, pairSkills, type Skill } from '../../course/skill.js';
import { announce } from '../../element/announce.js';
import { addStyles } from '../late-styles.render.js';
import type { RateResponse, RateSpec } from './rate.js';
import { renderTrack } from './rate.render.js';
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
  /** The skills that are not asked for any more, the best first, to remove them. */
  renderFormer(texts: Texts, response: RateResponse, isOpen: boolean): unknown;
}

/** Gets an element ready to show them. */
export function startTelling(
  host: LitElement,
  spec: RateSpec,
  change: (response: RateResponse) => void,
): Telling {
  addStyles(host, tellingStyles);
  /** Statements that have, or had, an example: its field does not go from under the cursor. */
  const told = new Set<number>();
  /** What has just been removed, by its statement, and may still be taken back. */
  const removed = new Map<string, Skill>();
  return {
    renderSum: startSum(host, spec),
    renderExample(texts, response, at, isOpen = false) {
      const { rated, skills = [] } = response;
      // There is one for each statement that is rated.
      const place = rated.slice(0, at).filter((step) => step !== null).length;
      const skill = skills[place];
      if (!isOpen) told.clear();
      if (!spec.skills || !skill || (rated[at] ?? null) === null) return nothing;
      if (!isOpen) return renderTold(skill, texts);
      if (skill.example !== undefined) told.add(at);
      if (!isOffered(skill) && !told.has(at)) return nothing;
      return renderField(skill, `example-${at}`, texts, (example) =>
        change({ rated, skills: skills.with(place, { ...skill, example }) }),
      );
    },
    renderFormer(texts, { rated, skills = [] }, isOpen) {
      // What is only to be rated once more stands with its statement already.
      const now = pairSkills(skills, spec.skills?.words ?? []);
      const former = skills.filter((one) => one.former && !now.includes(one));
      if (!isOpen) removed.clear();
      former.forEach(({ text }) => removed.delete(text));
      const remove = (skill: Skill): void => {
        removed.set(skill.text, skill);
        change({ rated, skills: skills.filter((one) => one !== skill) });
        announce(texts.t('rate.removed'), texts.lang);
      };
      const undo = (skill: Skill): void => {
        removed.delete(skill.text);
        change({ rated, skills: [...skills, skill] });
      };
      const renderWay = (skill: Skill): TemplateResult =>
        removed.has(skill.text)
          ? renderUndo(skill, texts, undo)
          : renderRemove(skill, texts, remove);
      return renderFormer(
        [...former, ...removed.values()].sort(inOrder),
        texts,
        isOpen ? renderWay : undefined,
      );
    },
  };
}

// The best first; what is removed stays where it was.
function inOrder(a: Skill, b: Skill): number {
  return heightOf(b) - heightOf(a) || a.text.localeCompare(b.text);
}

// Whoever can do it well has done it, and can say when.
function isOffered({ step, of, example }: Skill): boolean {
  return (of >= 3 && step >= of - 2) || example !== undefined;
}

function renderField(
  { kind, example = '' }: Skill,
  id: string,
  { t, lang }: Texts,
  write: (example: string) => void,
): TemplateResult {
  return html`<div class="example" part="example" lang=${lang}>
    <label for=${id}>${t('rate.example')}</label>
    <p class="ask" id="${id}-how">${t(`rate.exampleHow.${kind}`)}</p>
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
  renderWay: ((skill: Skill) => TemplateResult) | undefined,
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
            <span class="reached"
              >${renderTrack(one.step, one.of)}<bdi>${one.level ?? nothing}</bdi></span
            >
            ${renderTold(one, texts)} ${renderWay?.(one) ?? nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderRemove(skill: Skill, { t }: Texts, remove: (skill: Skill) => void): TemplateResult {
  const label = t('rate.removeOf', { skill: skill.sentence });
  return renderWay(nothing, label, t('rate.remove'), () => remove(skill));
}

function renderUndo(skill: Skill, { t }: Texts, undo: (skill: Skill) => void): TemplateResult {
  const label = t('rate.undoOf', { skill: skill.sentence });
  return renderWay(t('rate.removed'), label, t('rate.undo'), () => undo(skill));
}

// One button that is now this and now that: the focus stays on it.
function renderWay(told: unknown, label: string, text: string, act: () => void): TemplateResult {
  return html`<span class="way-out"
    >${told}
    <button type="button" class="plain" part="remove" aria-label=${label} @click=${act}>
      ${text}
    </button></span
  >`;
}
