import type { Block } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { plainBlocks } from '../../course/plain-text.js';
import { indexesIn, listIn } from '../junk.js';

export interface RewriteSpec {
  /** The language of the texts. */
  readonly lang: string;
  readonly original: readonly Block[];
  /** What to look for in one's own version. */
  readonly checklist: readonly (readonly Block[])[];
  /** A version of the author's; empty where there is none. */
  readonly model: readonly Block[];
}

export interface RewriteResponse {
  readonly text: string;
  /** Indexes in the checklist, in its order. */
  readonly ticked: readonly number[];
  /** Whether the model has been looked at. */
  readonly compared: boolean;
}

/** How many characters one's own version may have: more than 5,000 words of Finnish. */
export const mostWritten = 50_000;

/** A text to be rewritten. It is the learner's own, so it has no score. */
export const rewrite: ExerciseType<RewriteSpec, RewriteResponse> = {
  name: 'rewrite',
  revisable: true,
  blank: () => ({ text: '', ticked: [], compared: false }),
  revive: ({ checklist }, stored) => ({
    text: textIn(stored),
    ticked: [...indexesIn(listIn(stored, 'ticked'), checklist.length)].sort((a, b) => a - b),
    compared: fieldIn(stored, 'compared') === true,
  }),
  // What was ticked may be something else by now; what was written is still theirs.
  keep: (_, stored) => ({ text: textIn(stored), ticked: [], compared: false }),
  // Who has not written anything may look, too.
  isAnswered: ({ model }, { compared }) => compared || model.length === 0,
  grade: () => undefined,
  solution: ({ checklist, model }) => ({
    text: plainBlocks(model).slice(0, mostWritten),
    ticked: checklist.map((_, at) => at),
    compared: true,
  }),
};

function textIn(stored: unknown): string {
  const text = fieldIn(stored, 'text');
  return typeof text === 'string' ? text.slice(0, mostWritten) : '';
}

function fieldIn(stored: unknown, field: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, field)) return;
  return (stored as Readonly<Record<string, unknown>>)[field];
}
