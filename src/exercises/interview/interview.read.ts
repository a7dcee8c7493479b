import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { normaliseAnswer } from '../../finnish/compare.js';
import type { Problem } from '../../problem.js';
import { repeated } from '../material.js';
import { heardWords } from '../sentences.js';
import { wishId } from '../wish-id.js';
import type { InterviewSpec } from './interview.js';
import { readQuestion } from './read-question.js';
import { questionsIn } from './written.js';

/** More than anybody is asked at one sitting. */
const mostQuestions = 40;

/** The seconds that a clock is worth being set to. */
const fewestSeconds = 5;
const mostSeconds = 600;

/** Reads the questions under their headings, and who asks: `{prepare=20 answer=60 interviewer=Sari}`. */
export const interviewReader: ExerciseReader<InterviewSpec> = {
  name: 'interview',
  wishId,
  attributes: { prepare: 'number', answer: 'number', interviewer: 'text' },
  isMaterial: ({ kind }) => kind === 'heading',
  keepsAlert: (_, begun) => begun,
  read: readInterview,
  // Answers belong to their questions: what helps with them may change.
  key: ({ questions }) => questions.map(({ key }) => key),
};

function readInterview(block: DirectiveBlock): Reading<InterviewSpec> {
  const problems: Problem[] = [];
  const prepare = secondsIn(block, 'prepare', problems);
  const answer = secondsIn(block, 'answer', problems);
  const interviewer = String(block.attributes['interviewer'] ?? '').trim();
  const written = questionsIn(block, problems);
  const beyond = written[mostQuestions];
  if (beyond) {
    const values = { most: mostQuestions };
    problems.push(block.problem('interview.too-many', beyond.heading, { values }));
    return { problems };
  }
  if (written.length === 0) problems.push(block.problem('interview.no-question'));
  const read = written.flatMap((one) => {
    const question = readQuestion(block, one, problems);
    return question ? { question, heading: one.heading } : [];
  });
  for (const { question, heading } of repeated(read, ({ question }) =>
    normaliseAnswer(heardWords(question.ask.plain)),
  )) {
    const values = { text: question.ask.plain };
    problems.push(block.problem('interview.duplicate', heading, { values }));
  }
  const questions = read.map(({ question }) => question);
  if (questions.length === 0) return { problems };
  return {
    spec: {
      lang: block.teaches ?? block.language,
      ...(interviewer !== '' && { interviewer }),
      ...(prepare !== undefined && { prepare }),
      ...(answer !== undefined && { answer }),
      questions,
    },
    problems,
  };
}

function secondsIn(
  block: DirectiveBlock,
  name: 'prepare' | 'answer',
  problems: Problem[],
): number | undefined {
  const { [name]: value } = block.attributes;
  if (typeof value !== 'number') return undefined;
  const isWhole = Number.isInteger(value);
  if (isWhole && value >= fewestSeconds && value <= mostSeconds) return value;
  const values = { name, value, fewest: fewestSeconds, most: mostSeconds };
  const problem = block.problem('interview.seconds', undefined, { values });
  problems.push({ ...problem, place: block.placeOfValue(name) });
  return undefined;
}
