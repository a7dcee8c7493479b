import type { InterviewSpec } from './interview.js';
import type { InterviewResponse, Mode } from './response.js';

/** What an interview is set going with. */
export interface InterviewInput {
  readonly spec: InterviewSpec;
  /** Where it goes on from. */
  readonly response: InterviewResponse;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Names an answer: no other one has the same. */
  readonly newId: () => string;
}

/** What is known of an interview under way. */
export interface InterviewContext extends InterviewResponse, Omit<InterviewInput, 'response'> {}

/** What happens in an interview. */
export type InterviewEvent =
  | { readonly type: 'interview.started'; readonly mode: Mode; readonly order: readonly string[] }
  | { readonly type: 'interview.declined' }
  | { readonly type: 'interview.paused' }
  | { readonly type: 'interview.resumed' }
  | { readonly type: 'interview.ended' }
  | { readonly type: 'interview.reopened' }
  | { readonly type: 'question.repeated' }
  | { readonly type: 'question.skipped' }
  | { readonly type: 'preparation.began' }
  | { readonly type: 'answer.began' }
  | { readonly type: 'text.changed'; readonly ask: number; readonly text: string }
  | {
      readonly type: 'answer.spoken';
      /** The key of the question: what was recorded may come when another one is asked. */
      readonly question: string;
      readonly ask: number;
      readonly seconds: number;
    }
  | { readonly type: 'answer.ended' }
  | { readonly type: 'answer.repeated' }
  | { readonly type: 'check.toggled'; readonly check: string }
  | { readonly type: 'mark.given'; readonly criterion: number; readonly mark: number }
  | { readonly type: 'note.changed'; readonly text: string }
  | { readonly type: 'question.continued' }
  | { readonly type: 'answer.erased'; readonly id: string };
