import type { SnapshotFrom } from 'xstate';
import type { Ask, InterviewSpec, Question } from './interview.js';
import type { interviewMachine } from './interview.machine.js';
import {
  answersSoFar,
  criteria,
  type Answer,
  type Criterion,
  type Phase,
  type Sitting,
} from './response.js';
import { answerAt, questionAt } from './sitting.js';

/** What can be on the screen of an interview. */
export type Screen = 'welcome' | 'declined' | 'paused' | Phase | 'closing';

/** What is shown of an interview. */
export interface InterviewView {
  readonly screen: Screen;
  readonly spec: InterviewSpec;
  /** All answers that are kept, the latest first. */
  readonly answers: readonly Answer[];
  /** The sitting that is under way or has just ended. */
  readonly sitting?: Sitting;
  /** The question that it is at; none once it is over. */
  readonly at?: QuestionView;
}

/** The question that is being dealt with. */
export interface QuestionView {
  readonly question: Question;
  /** What is asked now: the question, or one that follows it. */
  readonly ask: Ask;
  /** 0: the question itself. */
  readonly index: number;
  /** Which question it is, counted from 1. */
  readonly number: number;
  /** The answer until now. */
  readonly answer?: Answer;
  /** What was answered to it in other sittings, the latest first. */
  readonly earlier: readonly Answer[];
  readonly isLast: boolean;
}

type Snapshot = Pick<SnapshotFrom<typeof interviewMachine>, 'value' | 'context'>;

/** Makes what is shown out of where an interview stands. */
export function viewInterview({ value, context }: Snapshot): InterviewView {
  const { spec, sitting } = context;
  const at = sitting && viewQuestion(context, sitting);
  return {
    screen: value as Screen,
    spec,
    answers: [...answersSoFar(context)].reverse(),
    ...(sitting && { sitting }),
    ...(at && { at }),
  };
}

function viewQuestion(
  { spec, earlier }: Snapshot['context'],
  sitting: Sitting,
): QuestionView | undefined {
  const question = questionAt(spec, sitting);
  if (!question) return undefined;
  const answer = answerAt(sitting);
  return {
    question,
    // A follow-up may have been taken out of the course since.
    ask: question.followUps[sitting.ask - 1] ?? question.ask,
    index: sitting.ask,
    number: sitting.at + 1,
    ...(answer && { answer }),
    earlier: earlier.filter((one) => one.question === question.key).reverse(),
    isLast: sitting.at === sitting.order.length - 1,
  };
}

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
