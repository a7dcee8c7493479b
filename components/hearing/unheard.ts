import type { Problem } from '../../src/problem.js';
import type { Utterance } from '../../src/speech/speech.js';

/** Something that could not be heard, and why. */
export interface Unheard {
  readonly utterance: Utterance;
  readonly problem: Problem;
}
