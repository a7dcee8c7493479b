import { plainBlocks } from '../course/plain-text.js';
import { advice, type Check, type Look } from './look.js';
import type { KnownExercise } from './specs.js';

type Choice = Extract<KnownExercise, { type: 'choice' }>;

/** So many questions show a habit. */
const fewest = 3;

/** What gives the right answer away through a whole lesson: how long it is, or where it stands. */
export const checkOptions: Check = (look) => {
  const questions = look.exercises.filter(
    (exercise): exercise is Choice => exercise.type === 'choice' && !exercise.spec.multiple,
  );
  const fixed = questions.filter(({ spec }) => spec.fixed && spec.options.length > 2);
  return [
    ...habit(look, 'longest-right', questions.filter(hasSentences), isLongest),
    ...habit(look, 'first-right', fixed, ({ spec }) => spec.options[0]?.right === true),
  ];
};

function habit(
  look: Look,
  code: string,
  questions: readonly Choice[],
  isSo: (question: Choice) => boolean,
) {
  if (questions.length < fewest || !questions.every(isSo)) return [];
  const values = { number: questions.length };
  return [advice(code, look.placeIn(questions[0]!), { values })];
}

function lengthsOf({ spec }: Choice): readonly number[] {
  return spec.options.map(({ content }) => plainBlocks(content).length);
}

/** Of single words the length is no matter. */
function hasSentences(question: Choice): boolean {
  return question.spec.options.length > 2 && Math.max(...lengthsOf(question)) > 20;
}

/** Longer than any other, so that it meets the eye. */
function isLongest(question: Choice): boolean {
  const lengths = lengthsOf(question);
  const right = lengths[question.spec.options.findIndex((option) => option.right)] ?? 0;
  const others = lengths.filter((_, at) => !question.spec.options[at]!.right);
  return right > Math.max(...others) * 1.2;
}
