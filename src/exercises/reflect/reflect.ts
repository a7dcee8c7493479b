import type { ExerciseType } from '../../course/exercise-type.js';

export interface ReflectSpec {
  /** The words of the prompt: an answer belongs to them. */
  readonly question: string;
}

export interface ReflectResponse {
  readonly text: string;
}

/** How many characters an answer may have: some five pages. */
export const mostWritten = 10_000;

/** A question to think about, and a free answer that is nobody else's business. */
export const reflect: ExerciseType<ReflectSpec, ReflectResponse> = {
  name: 'reflect',
  revisable: true,
  blank: () => ({ text: '' }),
  revive: (_, stored) => ({ text: textIn(stored).slice(0, mostWritten) }),
  // Words are worth keeping though the question has changed: the learner sees and may change them.
  keep: (spec, stored) => reflect.revive(spec, stored),
  // Who has thought about it without writing may go on.
  isAnswered: () => true,
  grade: () => undefined,
  solution: () => ({ text: 'x' }),
  own: (_, { text }) => ({ kind: 'words', text }),
};

function textIn(stored: unknown): string {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, 'text')) return '';
  const { text } = stored as { readonly text: unknown };
  return typeof text === 'string' ? text : '';
}
