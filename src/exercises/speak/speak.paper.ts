import type { Paper } from '../../course/paper.js';
import { bulletsOf, paragraphOf } from '../paper-parts.js';
import type { SpeakSpec } from './speak.js';

/** The sentences with what they mean; there is nothing to solve. */
export const speakPaper: Paper<SpeakSpec> = {
  sheet: ({ spec: { sentences } }) => ({
    material: [
      bulletsOf(sentences.map(({ text, meaning = [] }) => [paragraphOf(text), ...meaning])),
    ],
  }),
};
