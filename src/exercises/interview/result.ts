import type { InterviewSpec, Question } from './interview.js';
import { criteria, type Criterion, type Sitting } from './response.js';

/** What a sitting comes to, by the marks that were given in it. */
export interface Result {
  readonly answered: readonly Question[];
  readonly skipped: readonly Question[];
  /** Where the marks were high, and where they were lowest. */
  readonly well: readonly Criterion[];
  readonly practise: readonly Criterion[];
  /** What was looked for in vain, with its question: some of it. */
  readonly open: readonly { readonly question: Question; readonly check: string }[];
  readonly repeats: number;
}

/** What is summed up of a sitting: the questions that were asked, and what was answered. */
type Asked = Pick<Sitting, 'order' | 'answers'> & Partial<Pick<Sitting, 'answered' | 'repeats'>>;

/** How many open checks are told: more would look like failure. */
const mostOpen = 6;

/** How many things are told to practise: nobody mends all at once. */
const mostPractised = 2;

/** From this mean on a criterion has gone well. */
const high = 2;

/** Sums a sitting up; `plain`: the texts of a question's checks. */
export function resultOf(
  { questions }: InterviewSpec,
  { order, answers, answered = [], repeats = 0 }: Asked,
  plain: (question: Question) => readonly string[],
): Result {
  const asked = order.flatMap((key) => questions.find((one) => one.key === key) ?? []);
  const answerTo = ({ key }: Question) => answers.findLast(({ question }) => question === key);
  const kept = asked.flatMap((question) => {
    const answer = answerTo(question);
    return answer ? [{ question, answer }] : [];
  });
  const isAnswered = (question: Question): boolean =>
    answered.includes(question.key) || answerTo(question) !== undefined;
  const means = criteria.flatMap((criterion, at) => {
    const marks = kept.flatMap(({ answer }) => answer.marks[at] ?? []);
    if (marks.length === 0) return [];
    return [{ criterion, mean: marks.reduce((sum, mark) => sum + mark, 0) / marks.length }];
  });
  // Who has not looked for them has not missed them.
  const lookedAt = kept.filter(({ answer }) => answer.checks.length > 0);
  const open = lookedAt.flatMap(({ question, answer }) =>
    plain(question)
      .filter((check) => !answer.checks.includes(check))
      .map((check) => ({ question, check })),
  );
  return {
    answered: asked.filter(isAnswered),
    skipped: asked.filter((question) => !isAnswered(question)),
    well: means.flatMap(({ criterion, mean }) => (mean >= high ? [criterion] : [])),
    practise: means
      .filter(({ mean }) => mean < high)
      .sort((a, b) => a.mean - b.mean)
      .slice(0, mostPractised)
      .map(({ criterion }) => criterion),
    open: open.slice(0, mostOpen),
    repeats,
  };
}
