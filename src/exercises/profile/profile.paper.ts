import type { Block } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import { lineOf, ruled } from '../paper-parts.js';
import type { ProfileSpec } from './profile.js';

/** Lines to write on: about as many as six sentences need. */
const lines = 7;

/** A text about oneself on paper: its frame, with lines where the sentences go, and no key. */
export const profilePaper: Paper<ProfileSpec> = {
  sheet({ spec: { before, after } }) {
    const room = Array.from({ length: lines }, (): Block => ruled);
    return { material: [...before.map(lineOf), ...room, ...after.map(lineOf)] };
  },
};
