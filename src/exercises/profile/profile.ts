import type { ExerciseType } from '../../course/exercise-type.js';
import { listIn } from '../junk.js';
import type { Frame } from './composing.js';

export interface ProfileSpec extends Frame {
  /** The language of the text: only skills that can be said in it are offered. */
  readonly lang: string;
}

export interface ProfileResponse {
  readonly text: string;
  /** The sentences of the skills that were chosen. */
  readonly chosen: readonly string[];
  /** What the text was when it was last put together: while it is the same, it may be made anew. */
  readonly made?: string;
}

/** More sentences than anybody would choose. */
const mostChosen = 60;

/** How many characters the text may have: more than two pages. */
export const mostWritten = 10_000;

/** A text about oneself, put together from what one can do, and then made one's own. */
export const profile: ExerciseType<ProfileSpec, ProfileResponse> = {
  name: 'profile',
  revisable: true,
  blank: () => ({ text: '', chosen: [] }),
  revive(_, stored) {
    const text = textIn(stored, 'text');
    const made = textIn(stored, 'made');
    const sentences = listIn(stored, 'chosen').filter((one) => typeof one === 'string');
    const chosen = [...new Set(sentences)].slice(0, mostChosen);
    return { text: text ?? '', chosen, ...(made !== undefined && { made }) };
  },
  isAnswered: () => true,
  grade: () => undefined,
  solution({ before, after }) {
    const text = [...before, ...after].join('\n\n');
    return { text, chosen: [], made: text };
  },
  own: (_, { text }) => ({ kind: 'words', text }),
};

/** Whether the text is as it was put together: only then may it be replaced without asking. */
export function isAsMade({ text, made = '' }: ProfileResponse): boolean {
  return text === made;
}

function textIn(stored: unknown, field: 'text' | 'made'): string | undefined {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, field)) return;
  const text = (stored as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text.slice(0, mostWritten) : undefined;
}
