import { createActor } from 'xstate';
import type { Lesson } from './course/course.js';
import type { Ask } from './course/exercise-type.js';
import { seedFrom, shuffled } from './course/shuffle.js';
import type { CourseSource } from './course/source.js';
import { roundMachine, type RoundActor } from './machines/round.machine.js';
import { mostDrilled } from './machines/lesson.run.js';
import type { Question, RoundInput } from './machines/round.run.js';
import { makerFor, type QuestionSetting } from './questions.js';

export interface DrillOptions extends QuestionSetting, Omit<RoundInput, 'questions'> {}

/** Makes a round of a lesson's words, not started yet; undefined where nothing can be asked. */
export async function openDrill(
  source: CourseSource,
  lesson: Lesson,
  options: DrillOptions,
): Promise<RoundActor | undefined> {
  const questions = await drillOf(source, lesson, options);
  const { now, random, report } = options;
  if (questions.length === 0) return undefined;
  return createActor(roundMachine, { input: { questions, now, random, report } });
}

/** Each word is recognised or heard; then all of them are asked for by their form or spelling. */
const passes: readonly (readonly (readonly Ask[])[])[] = [
  [
    ['recognise', 'hear'],
    ['hear', 'recognise'],
  ],
  [
    ['form', 'type'],
    ['type', 'form'],
  ],
];

async function drillOf(
  source: CourseSource,
  lesson: Lesson,
  setting: QuestionSetting,
): Promise<readonly Question[]> {
  const { cards, ask } = await makerFor(source, lesson, setting);
  const order = shuffled(cards.length, seedFrom(String(setting.random())));
  const askable = order.map((at) => cards[at]!).filter((card) => ask(card, ['recognise', 'type']));
  const words = askable.slice(0, mostDrilled);
  return passes.flatMap((ways) =>
    words.flatMap((word, at) => ask(word, ways[at % ways.length]!) ?? []),
  );
}
