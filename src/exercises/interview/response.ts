/** How the interview is practised: with help, without, or with somebody who asks. */
export type Mode = 'learn' | 'rehearse' | 'pair';

export const modes: readonly Mode[] = ['learn', 'rehearse', 'pair'];

/** What an answer is looked back on by, each from 0 to 3. Grammar is none of them. */
export const criteria = ['answers', 'example', 'job', 'clear', 'contact'] as const;

export type Criterion = (typeof criteria)[number];

/** The highest mark of a criterion. */
export const topMark = 3;

/** What the learner said to one question, and what they think of it. Nothing of their voice. */
export interface Answer {
  /** Its own name: what is deleted is found by it wherever it is stored. */
  readonly id: string;
  /** The key of its question. */
  readonly question: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly t: number;
  readonly mode: Mode;
  /** What was written, to the question and to each that follows; empty where it was said aloud. */
  readonly texts: readonly string[];
  /** Seconds that were spoken, for each of these; absent where nothing was recorded. */
  readonly spoken?: readonly number[];
  /** The texts of what was found in it. */
  readonly checks: readonly string[];
  /** One for each criterion; null where there is none yet. */
  readonly marks: readonly (number | null)[];
  /** What the partner said of it, in pair mode. */
  readonly note?: string;
}

/** What one does at a question. */
export type Phase = 'asked' | 'preparing' | 'answering' | 'looking-back';

export const phases: readonly Phase[] = ['asked', 'preparing', 'answering', 'looking-back'];

/** One time through the interview, as far as it has come. */
export interface Sitting {
  readonly mode: Mode;
  /** The keys of the questions in the order in which they are asked. */
  readonly order: readonly string[];
  /** Which of them it is; as many as there are when it is over. */
  readonly at: number;
  readonly phase: Phase;
  /** 0: the question itself; then those that follow it. */
  readonly ask: number;
  /** How often the learner had something said again: that is good practice. */
  readonly repeats: number;
  /** The keys of the questions that were answered, also aloud and without a trace. */
  readonly answered: readonly string[];
  /** The answers of this sitting, as far as there is something to keep of them. */
  readonly answers: readonly Answer[];
}

export interface InterviewResponse {
  readonly sitting?: Sitting;
  /** Of sittings before this one, the oldest first. */
  readonly earlier: readonly Answer[];
  /** The learner goes on without it this time. */
  readonly isDeclined?: true;
}

export const blankResponse: InterviewResponse = { earlier: [] };

/** All answers that are kept, the oldest first. */
export function answersSoFar({ earlier, sitting }: InterviewResponse): readonly Answer[] {
  return [...earlier, ...(sitting?.answers ?? [])];
}

/** The ids of answers that were there before and are no more. */
export function goneFrom(before: InterviewResponse, after: InterviewResponse): readonly string[] {
  const rest = new Set(answersSoFar(after).map(({ id }) => id));
  return answersSoFar(before).flatMap(({ id }) => (rest.has(id) ? [] : [id]));
}

/** Whether all questions of a sitting have had their turn. */
export function isOver({ at, order }: Sitting): boolean {
  return at >= order.length;
}

/** How many answers to one question are kept: beyond these the oldest is let go. */
export const mostKept = 5;

/** How many characters one answer may have: some two pages. */
export const mostWritten = 4_000;

/** The earlier answers once a sitting is over: what is empty is not worth keeping. */
export function withSitting({ earlier, sitting }: InterviewResponse): readonly Answer[] {
  const all = [...earlier, ...(sitting?.answers ?? []).filter(isSaid)];
  return all.filter(
    ({ question }, at) =>
      all.slice(at).filter((other) => other.question === question).length <= mostKept,
  );
}

/** Whether there is anything in it that the learner said, wrote or thought of it. */
export function isSaid({ texts, spoken, checks, marks, note }: Answer): boolean {
  return (
    texts.some((text) => text.trim() !== '') ||
    (spoken ?? []).some((seconds) => seconds > 0) ||
    checks.length > 0 ||
    marks.some((mark) => mark !== null) ||
    (note ?? '').trim() !== ''
  );
}
