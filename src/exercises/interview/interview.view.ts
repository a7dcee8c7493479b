import type { SnapshotFrom } from 'xstate';
import type { Ask, InterviewSpec, Question } from './interview.js';
import type { interviewMachine } from './interview.machine.js';
import { answersSoFar, type Answer, type Phase, type Sitting } from './response.js';
import { answerIn, questionAt } from './sitting.js';

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

/** Names where it is: another screen or another question is another place. */
export function placeOf({ screen, at }: InterviewView): string {
  return `${screen} ${at?.number} ${at?.index}`;
}

function viewQuestion(
  { spec, earlier }: Snapshot['context'],
  sitting: Sitting,
): QuestionView | undefined {
  const question = questionAt(spec, sitting);
  if (!question) return undefined;
  const answer = answerIn(sitting);
  return {
    question,
    // A follow-up may have been taken out of the course since.
    ask: question.followUps[sitting.ask - 1] ?? question.ask,
    index: sitting.ask,
    number: sitting.at + 1,
    ...(answer && { answer }),
    // What a partner has noted is of somebody else.
    earlier: earlier
      .filter((one) => one.question === question.key && one.mode !== 'pair')
      .reverse(),
    isLast: sitting.at === sitting.order.length - 1,
  };
}
