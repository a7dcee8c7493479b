import type { InterviewSpec, Question } from './interview.js';
import { criteria, type Answer, type Criterion, type Sitting } from './response.js';

/** What a sitting comes to, by the marks that were given in it. */
export interface Result {
  readonly answered: readonly { readonly question: Question; readonly answer: Answer }[];
  readonly skipped: readonly Question[];
  /** Where the marks were high, and where they were low. */
  readonly well: readonly Criterion[];
  readonly practise: readonly Criterion[];
  /** What was looked for in vain, with its question. */
  readonly open: readonly { readonly question: Question; readonly checks: readonly string[] }[];
  readonly repeats: number;
}

/** From this mean on a criterion has gone well. */
const high = 2;

/** Sums a sitting up; `plain`: the texts of a question's checks. */
export function resultOf(
  { questions }: InterviewSpec,
  { order, answers, repeats }: Sitting,
  plain: (question: Question) => readonly string[],
): Result {
  const asked = order.flatMap((key) => questions.find((one) => one.key === key) ?? []);
  const answerTo = ({ key }: Question) => answers.findLast(({ question }) => question === key);
  const answered = asked.flatMap((question) => {
    const answer = answerTo(question);
    return answer ? [{ question, answer }] : [];
  });
  const means = criteria.flatMap((criterion, at) => {
    const marks = answered.flatMap(({ answer }) => answer.marks[at] ?? []);
    if (marks.length === 0) return [];
    return [{ criterion, mean: marks.reduce((sum, mark) => sum + mark, 0) / marks.length }];
  });
  const open = answered.map(({ question, answer }) => ({
    question,
    checks: plain(question).filter((check) => !answer.checks.includes(check)),
  }));
  return {
    answered,
    skipped: asked.filter((question) => !answerTo(question)),
    well: means.flatMap(({ criterion, mean }) => (mean >= high ? [criterion] : [])),
    practise: means.flatMap(({ criterion, mean }) => (mean < high ? [criterion] : [])),
    open: open.filter(({ checks }) => checks.length > 0),
    repeats,
  };
}
