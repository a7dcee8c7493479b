import type { Block, Exercise } from '../course/course.js';
import { plainBlocks } from '../course/plain-text.js';
import type { KnownExercise, Specs } from './specs.js';
import type { Words } from './word-counter.js';

/** What doing an exercise asks of a learner besides its prompt. */
export interface Load {
  /** What is read to do it. */
  readonly text: Words;
  /** What is heard, written or said: its time is in `seconds`. */
  readonly said?: Words;
  /** The author's words for answers, of which a learner gets to see some. */
  readonly feedback: readonly (readonly Block[])[];
  /** For thinking, tapping, typing, listening, speaking. */
  readonly seconds: number;
}

type Loads = { readonly [Type in keyof Specs]: (spec: Specs[Type]) => Load };

/** Typing so many words of one's own a minute: slowly, with pauses to think. */
const typed = 12;

/** What each type asks of a learner. */
export const loads: Loads = {
  choice: ({ options, multiple }) => ({
    text: options.flatMap(({ content }) => content),
    feedback: options.flatMap(({ feedback }) => (feedback ? [feedback] : [])),
    seconds: multiple ? 4 * options.length : 8,
  }),
  dialogue: ({ turns, gaps }) => ({
    text: turns.flatMap(({ text, translation = [] }) => [...text, ...translation]),
    feedback: [],
    seconds: 3 * turns.length + 10 * gaps.length,
  }),
  dictation: ({ sentences, said, mode }) => ({
    text: [],
    said: sentences.flatMap(({ text }) => text),
    feedback: sentences.flatMap(({ meaning }) => (meaning ? [meaning] : [])),
    seconds: (mode === 'typed' ? 15 : 8) * said.length,
  }),
  gaps: ({ blocks, gaps, distractors, mode }) => ({
    text: blocks,
    feedback: [...gaps, ...distractors].flatMap(({ feedback }) => (feedback ? [feedback] : [])),
    seconds: (mode === 'typed' ? 10 : 6) * gaps.length,
  }),
  interview: ({ questions, prepare = 20, answer = 60 }) => ({
    text: questions.flatMap(({ ask, about, followUps, checks, tip = [], models }) => [
      ...[ask, ...followUps].flatMap(({ text, meaning = [] }) => [...text, ...meaning]),
      ...[...about, ...checks.flat(), ...tip],
      ...models.slice(0, 1).flatMap(({ text }) => text),
    ]),
    feedback: [],
    seconds: questions.reduce(
      (sum, { followUps }) => sum + prepare + answer * (1 + followUps.length),
      0,
    ),
  }),
  match: ({ pairs }) => ({
    text: pairs.flatMap(({ left, right }) => [...left, ...right]),
    feedback: [],
    seconds: 5 * pairs.length,
  }),
  order: ({ items, orders, words }) => ({
    text: items.flatMap(({ content }) => content),
    feedback: [...items, ...orders].flatMap(({ feedback }) => (feedback ? [feedback] : [])),
    seconds: (words ? 3 : 5) * items.length,
  }),
  profile: () => ({ text: [], feedback: [], seconds: 180 }),
  rate: ({ statements, skills }) => ({
    text: statements.flat(),
    feedback: [],
    seconds: (skills ? 8 : 4) * statements.length,
  }),
  reflect: () => ({ text: [], feedback: [], seconds: 120 }),
  rewrite: ({ original, checklist, model }) => ({
    text: [...original, ...checklist.flat(), ...model],
    feedback: [],
    seconds: (plainBlocks(original).split(/\s+/).length * 60) / typed,
  }),
  scenario: (spec) => ({
    text: sectionsOn(spec).flatMap(({ title, blocks, choices }) => [
      ...[...title, ...blocks],
      ...choices.flatMap(({ text }) => text),
    ]),
    feedback: sectionsOn(spec).flatMap(({ choices }) =>
      choices.flatMap(({ feedback = [] }) => [feedback]),
    ),
    seconds: 12 * spec.model.length,
  }),
  sort: ({ members, categories }) => ({
    text: [...categories.flat(), ...members.flatMap(({ content }) => content)],
    feedback: members.flatMap(({ feedback }) => (feedback ? [feedback] : [])),
    seconds: 5 * members.length,
  }),
  speak: ({ sentences }) => ({
    text: sentences.flatMap(({ meaning = [] }) => meaning),
    said: sentences.flatMap(({ text }) => text),
    feedback: [],
    seconds: 10 * sentences.length,
  }),
  words: ({ rows }) => ({
    text: rows.flatMap(({ term, example = [], note = [], glosses }) => [
      ...[...term, ...example, ...note],
      ...(Object.values(glosses)[0] ?? []),
    ]),
    feedback: [],
    seconds: 3 * rows.length,
  }),
};

/** The sections that the recommended route goes through. */
function sectionsOn({ sections, model }: Specs['scenario']) {
  let at = 0;
  const visited = [0];
  for (const choice of model) visited.push((at = sections[at]?.choices[choice]?.to ?? at));
  return visited.flatMap((index) => sections[index] ?? []);
}

/** What an exercise asks of a learner; of a type that is not known, half a minute. */
export function loadOf(exercise: Exercise): Load {
  if (!isKnown(exercise)) return { text: [], feedback: [], seconds: 30 };
  const load = loads[exercise.type] as (spec: unknown) => Load;
  return load(exercise.spec);
}

/** Whether it is known how to look at an exercise: a site may have types of its own. */
export function isKnown(exercise: Exercise): exercise is KnownExercise {
  return Object.hasOwn(loads, exercise.type);
}
