import type { InterviewSpec, Question } from './interview.js';
import {
  criteria,
  isSaid,
  mostWritten,
  withSitting,
  type Answer,
  type InterviewResponse,
  type Mode,
  type Sitting,
} from './response.js';

/** What a new answer is made with. */
export interface AnswerSetting {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly t: number;
}

/** A sitting at its first question. */
export function beginSitting(mode: Mode, order: readonly string[]): Sitting {
  return { mode, order, at: 0, phase: 'asked', ask: 0, repeats: 0, answered: [], answers: [] };
}

/** The question that a sitting is at. */
export function questionAt({ questions }: InterviewSpec, sitting: Sitting): Question | undefined {
  const key = sitting.order[sitting.at];
  return questions.find((question) => question.key === key);
}

/** The answer to a question, by default the one that a sitting is at, if one was begun. */
export function answerIn(
  { order, at, answers }: Sitting,
  key: string | undefined = order[at],
): Answer | undefined {
  return answers.findLast(({ question }) => question === key);
}

/** A sitting with an answer changed, by default the present one; where there is none it is begun. */
export function withAnswer(
  sitting: Sitting,
  { id, t }: AnswerSetting,
  change: (answer: Answer) => Answer,
  question = sitting.order[sitting.at],
): Sitting {
  const begun = answerIn(sitting, question);
  if (question === undefined) return sitting;
  const { mode, answers } = sitting;
  const blank = { id, t, question, mode, texts: [], checks: [], marks: criteria.map(() => null) };
  const others = answers.filter((answer) => answer !== begun);
  return { ...sitting, answers: [...others, change(begun ?? blank)] };
}

/** An answer with what was written to the question, or to one that follows. */
export function withText(answer: Answer, ask: number, text: string): Answer {
  return { ...answer, texts: setAt(answer.texts, ask, text.slice(0, mostWritten), '') };
}

/** An answer with how long it was spoken. */
export function withSpoken(
  { spoken = [], ...answer }: Answer,
  ask: number,
  seconds: number,
): Answer {
  const all = setAt(spoken, ask, seconds, 0);
  return { ...answer, ...(all.some((one) => one > 0) && { spoken: all }) };
}

/** An answer with what the partner said of it. */
export function withNote({ note: _, ...answer }: Answer, text: string): Answer {
  return { ...answer, ...(text !== '' && { note: text.slice(0, mostWritten) }) };
}

/** An answer in which something that it was looked through for was found, or not found after all. */
export function withCheck(answer: Answer, check: string): Answer {
  const { checks } = answer;
  const isFound = checks.includes(check);
  return {
    ...answer,
    checks: isFound ? checks.filter((one) => one !== check) : [...checks, check],
  };
}

/** An answer with a mark for a criterion; the same mark once more takes it back. */
export function withMark(answer: Answer, criterion: number, mark: number): Answer {
  const { marks } = answer;
  return { ...answer, marks: marks.with(criterion, marks[criterion] === mark ? null : mark) };
}

/** A sitting in which the present question was answered, whatever there is to keep of it. */
export function withAnswered(sitting: Sitting): Sitting {
  const { order, at, answered } = sitting;
  const all = new Set([...answered, ...(order[at] === undefined ? [] : [order[at]])]);
  return { ...sitting, answered: order.filter((key) => all.has(key)) };
}

/** A sitting at its next question. An answer in which nothing was said is none. */
export function moveOn(sitting: Sitting): Sitting {
  return {
    ...sitting,
    ...{ at: sitting.at + 1, phase: 'asked', ask: 0 },
    answers: sitting.answers.filter(isSaid),
  };
}

/** The same question from its start: the answer until now becomes an earlier one. */
export function askAgain({ earlier, sitting }: InterviewResponse): InterviewResponse {
  if (!sitting) return { earlier };
  const answer = answerIn(sitting);
  const answers = sitting.answers.filter((one) => one !== answer);
  const moved = { ...sitting, answers: answer ? [answer] : [] };
  return {
    earlier: withSitting({ earlier, sitting: moved }),
    sitting: { ...sitting, phase: 'asked', ask: 0, answers },
  };
}

/** Without one answer, wherever it stands. */
export function withoutAnswer(
  { earlier, sitting, ...rest }: InterviewResponse,
  id: string,
): InterviewResponse {
  const isOther = (answer: Answer): boolean => answer.id !== id;
  return {
    ...{ ...rest, earlier: earlier.filter(isOther) },
    ...(sitting && { sitting: { ...sitting, answers: sitting.answers.filter(isOther) } }),
  };
}

function setAt<Value>(
  list: readonly Value[],
  at: number,
  value: Value,
  empty: Value,
): readonly Value[] {
  const long = Math.max(list.length, at + 1);
  return Array.from({ length: long }, (_, one) => (one === at ? value : (list[one] ?? empty)));
}
