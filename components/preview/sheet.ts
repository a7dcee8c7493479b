import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LessonItem } from '../../src/authoring/lesson-items.js';
import { eraseAnswer, type Trial } from '../../src/authoring/trials.js';
import type { Block, Exercise } from '../../src/course/course.js';
import { plainBlocks, plainText } from '../../src/course/plain-text.js';
import type { CourseSetting } from '../../src/element/contexts.js';
import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import { proseSetting, renderBlocks, renderInlines } from '../../src/element/prose.js';
import type { Translator } from '../../src/i18n/translator.js';
import '../problem/broken.element.js';
import type { Picked } from './events.js';
import './trial.element.js';

/** A lesson that is shown whole, and what is done with it. */
export interface Sheet {
  readonly items: readonly LessonItem[];
  /** The language the lesson is written in. */
  readonly language: string;
  readonly translator: Translator;
  readonly course: CourseSetting | undefined;
  /** The id of what the cursor is in. */
  readonly current: string | undefined;
  readonly trialOf: (key: string, exercise: Exercise) => Trial;
  readonly restart: (key: string) => void;
  readonly pick: (picked: Picked) => void;
}

/** The names of exercises are cut for whoever hears them. */
const longest = 80;

/** Renders all of a lesson. What has not changed since the last time is left alone. */
export function renderSheet(sheet: Sheet): TemplateResult {
  const { items, translator, course, language } = sheet;
  const current = currentIn(sheet);
  return html`<div class="sheet" lang=${language}>
    <div class="page">
      ${repeat(
        items,
        ({ key }) => key,
        (item) => {
          const isCurrent = item.key === current;
          const trial =
            item.kind === 'exercise' ? sheet.trialOf(item.key, item.exercise) : undefined;
          return guard([item, trial, isCurrent, translator, course], () =>
            renderItem(item, trial, isCurrent, sheet),
          );
        },
      )}
    </div>
  </div>`;
}

/** The key of what the cursor is in: of an exercise, else of a step's heading. */
function currentIn({ items, current }: Sheet): string | undefined {
  if (current === undefined) return undefined;
  const isExercise = (item: LessonItem) => item.kind === 'exercise' && item.exercise.id === current;
  const isStep = (item: LessonItem) => stepOf(item) === current;
  return (items.find(isExercise) ?? items.find(isStep))?.key;
}

/** The lesson's title stands for its opening, which has no heading. */
function stepOf(item: LessonItem): string | undefined {
  if (item.kind === 'title') return '';
  return item.kind === 'heading' ? item.step : undefined;
}

function renderItem(
  item: LessonItem,
  trial: Trial | undefined,
  isCurrent: boolean,
  sheet: Sheet,
): unknown {
  const setting = proseSetting(sheet.translator, sheet.course);
  switch (item.kind) {
    case 'title':
      return renderTitle(
        html`<h2 class="title">${item.text}</h2>`,
        '',
        item.text,
        isCurrent,
        sheet,
      );
    case 'heading': {
      const title = html`<h3 class="step-title">${renderInlines(item.title, setting)}</h3>`;
      return renderTitle(title, item.step, plainText(item.title), isCurrent, sheet);
    }
    case 'exercise':
      return renderExercise(item, trial, isCurrent, sheet);
    case 'broken':
      return html`<polku-broken .broken=${item.broken}></polku-broken>`;
    case 'reading':
      return item.block.kind === 'tutor'
        ? renderTutor(item.block, sheet)
        : renderBlocks([item.block], setting);
  }
}

function renderTitle(
  title: TemplateResult,
  step: string,
  name: string,
  isCurrent: boolean,
  sheet: Sheet,
): TemplateResult {
  return html`<div
    class="item heading ${isCurrent ? 'current' : ''}"
    @dblclick=${(event: Event) => isAside(event) || sheet.pick({ step })}
  >
    ${title} ${renderEdit('preview.editStep', name, { step }, sheet)}
  </div>`;
}

function renderExercise(
  { key, exercise }: LessonItem & { kind: 'exercise' },
  trial: Trial | undefined,
  isCurrent: boolean,
  sheet: Sheet,
): TemplateResult {
  const { id, type, prompt } = exercise;
  const name = shortened(plainBlocks(prompt).replaceAll('\n', ' ')) || type;
  return html`<div
    class="item exercise ${isCurrent ? 'current' : ''}"
    @dblclick=${(event: Event) => isAside(event) || sheet.pick({ exercise: id })}
    @polku-trial-restart=${() => sheet.restart(key)}
    @polku-erase=${({ answer }: AnswerEraseEvent) =>
      trial?.actor && eraseAnswer(trial.actor, answer)}
  >
    ${renderEdit('preview.editExercise', name, { exercise: id }, sheet)}
    <polku-trial .trial=${trial}></polku-trial>
  </div>`;
}

function renderTutor(
  { minutes, children }: Block & { kind: 'tutor' },
  sheet: Sheet,
): TemplateResult {
  const { translator, course } = sheet;
  const { t, lang } = translator;
  return html`<div class="note" role="note">
    <p class="note-title" lang=${lang}>
      ${minutes ? t('preview.tutorTime', { count: minutes }) : t('preview.tutor')}
    </p>
    ${renderBlocks(children, proseSetting(translator, course))}
  </div>`;
}

function renderEdit(key: string, name: string, picked: Picked, sheet: Sheet): TemplateResult {
  const { t, lang } = sheet.translator;
  return html`<button
    class="edit"
    part="edit"
    lang=${lang}
    aria-label=${t(key, { name })}
    @click=${() => sheet.pick(picked)}
  >
    ${t('preview.edit')}
  </button>`;
}

function shortened(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

const controls = 'button, input, textarea, select, option, label, summary, a, [role="button"]';

/** Whether a double click was on something that means something else by it. */
function isAside(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(controls));
}
