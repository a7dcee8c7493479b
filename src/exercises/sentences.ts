import type { Block, Inline } from '../course/course.js';

/** A sentence that can be heard, by itself or said by a recording. */
export interface Sentence {
  readonly text: readonly Inline[];
  /** Its words without marks. */
  readonly plain: string;
  /** A recording of it, relative to the course folder. */
  readonly audio?: string;
  /** What it means, for who cannot hear it, and for all afterwards. */
  readonly meaning?: readonly Block[];
}

/** Its words as they are heard: nobody says where a comma stands, or whether a line has ended. */
export function heardWords(text: string): string {
  return text
    .replace(/["“”„‟«»]|[.,:;!?…]+(?=["“”„‟«»]*(?:\s|$))/gu, '')
    .replace(/\s[-–—](?=\s)/gu, '')
    .trim();
}
