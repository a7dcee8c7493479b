import { createActor } from 'xstate';
import type { Lesson } from './course/course.js';
import type { CourseSource } from './course/source.js';
import { roundMachine, type RoundActor } from './machines/round.machine.js';
import type { RoundInput } from './machines/round.run.js';
import { drillOf, type QuestionSetting } from './questions.js';

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
