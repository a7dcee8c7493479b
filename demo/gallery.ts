import type { ExerciseType } from '../src/course/exercise-type.js';
import type { Exercise } from '../src/course/course.js';
import { exerciseTypes } from '../src/exercises/index.js';
import { createTranslator } from '../src/i18n/translator.js';
import type { ExerciseEvent } from '../src/machines/exercise.machine.js';
import { problemText } from '../src/session.js';
import { compileExercise } from '../test/support/compile-exercise.js';
import { examplesIn, type GuideExample } from '../test/support/guide-examples.js';
import { mountExercise } from '../test/support/mount-exercise.js';
import { halfAnswered, nearResponse, wrongResponses } from '../test/support/responses.js';

const guides = import.meta.glob<string>('../src/exercises/*/*.md', {
  query: '?raw',
  import: 'default',
});
const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
const only = new URLSearchParams(location.search).get('type');
const translator = await createTranslator(lang);
const types = await Promise.all(exerciseTypes.map(({ load }) => load()));
const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));

for (const type of types) {
  if (!only || only === type.name) await showType(type);
}
document.body.dataset['ready'] = '';

async function showType(type: ExerciseType): Promise<void> {
  const { name } = type;
  const link = Object.assign(document.createElement('a'), { href: `#${name}`, textContent: name });
  document.querySelector('#types')?.append(link);
  const section = add(document.querySelector('#gallery')!, 'section');
  add(section, 'h2', name).id = name;
  const guide = await guides[`../src/exercises/${name}/${name}.md`]?.();
  for (const example of examplesIn(guide ?? '')) {
    await (example.bad ? showMistake(section, example) : showStates(section, type, example));
  }
}

async function showStates(
  section: HTMLElement,
  type: ExerciseType,
  { source, untaught }: GuideExample,
): Promise<void> {
  const { exercise } = compileExercise(source, readers, untaught);
  if (!exercise) return;
  const details = add(section, 'details');
  add(details, 'summary', 'Markdown');
  add(details, 'pre', source);
  const row = add(section, 'div');
  row.className = 'row';
  await showPlayable(row, type, exercise);
  const { spec } = exercise;
  const [wrong] = wrongResponses(type, spec);
  const near = nearResponse(type, spec);
  const checks: readonly ExerciseEvent[] = [{ type: 'answer.checked' }];
  const states: readonly (readonly [string, unknown, readonly ExerciseEvent[]])[] = [
    ['with a hint', undefined, exercise.hint ? [{ type: 'hint.opened' }] : []],
    ['half answered', halfAnswered(type, spec), []],
    ['wrong', wrong, checks],
    ...(near === undefined ? [] : [['nearly right', near, checks] as const]),
    ['right', type.solution(spec), checks],
    ['settled', type.solution(spec), [...checks, { type: 'exercise.continued' }]],
  ];
  for (const [state, response, events] of states) {
    if (response === undefined && events.length === 0) continue;
    const { actor } = await showExercise(row, state, type, exercise);
    if (response !== undefined) actor.send({ type: 'answer.changed', response });
    for (const event of events) if (actor.getSnapshot().can(event)) actor.send(event);
  }
}

async function showPlayable(
  row: HTMLElement,
  type: ExerciseType,
  exercise: Exercise,
): Promise<void> {
  const { actor, figure } = await showExercise(row, 'to play', type, exercise);
  const controls = add(figure, 'div');
  controls.className = 'controls';
  const offers: readonly [string, ExerciseEvent['type']][] = [
    ['action.hint', 'hint.opened'],
    ['action.check', 'answer.checked'],
    ['action.again', 'attempt.retried'],
    ['action.continue', 'exercise.continued'],
  ];
  for (const [key, event] of offers) {
    const button = add(controls, 'button', translator.t(key));
    const sent = { type: event } as ExerciseEvent;
    button.addEventListener('click', () => actor.send(sent));
    const offered = () =>
      actor.getSnapshot().can(sent) && (event !== 'hint.opened' || exercise.hint);
    const update = () => button.toggleAttribute('hidden', !offered());
    actor.subscribe(update);
    update();
  }
}

async function showExercise(
  row: HTMLElement,
  state: string,
  type: ExerciseType,
  exercise: Exercise,
) {
  const figure = add(row, 'figure');
  add(figure, 'figcaption', state);
  const { host, actor } = await mountExercise({ exercise, type, lang });
  figure.append(host);
  return { figure, actor };
}

async function showMistake(
  section: HTMLElement,
  { source, bad, untaught }: GuideExample,
): Promise<void> {
  const { problems } = compileExercise(source, readers, untaught);
  add(section, 'h3', bad ?? '');
  add(section, 'pre', source);
  for (const problem of problems) add(section, 'p', await problemText(problem, translator));
}

function add<Tag extends keyof HTMLElementTagNameMap>(
  parent: Element,
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
