import { plainBlocks } from '../course/plain-text.js';
import { loadOf, type Load } from './exercise-load.js';
import { warning, type Check } from './look.js';
import type { KnownExercise } from './specs.js';

/** So few words do not say why: *Wrong. Try again.* */
const fewest = 4;

/** An exercise that says the same of each answer says nothing of any. */
export const checkFeedback: Check = (look) =>
  look.exercises.flatMap((exercise) => {
    const texts = feedbackIn(exercise)
      .map((blocks) => wordsOf(plainBlocks(blocks)))
      .filter((words) => words.length > 0);
    const [first = []] = texts;
    if (texts.length < 2 || texts.some((words) => words.join() !== first.join())) return [];
    // What is written in place of an ending may be wrong in the same way in each gap.
    if (exercise.type === 'gaps' && first.length >= fewest) return [];
    return [warning('same-feedback', look.placeIn(exercise), { values: { number: texts.length } })];
  });

function feedbackIn(exercise: KnownExercise): Load['feedback'] {
  switch (exercise.type) {
    case 'choice':
    case 'gaps':
    case 'sort':
      return loadOf(exercise).feedback;
    case 'order':
      // Of accepted sentences the same may well be said.
      return exercise.spec.items.flatMap(({ feedback }) => (feedback ? [feedback] : []));
    default:
      return [];
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
