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
  /** The sentences as they were last put into the text: while they stand in it, others may come. */
  readonly paragraph?: string;
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
    const paragraph = textIn(stored, 'paragraph');
    const sentences = listIn(stored, 'chosen').filter((one) => typeof one === 'string');
    const chosen = [...new Set(sentences)].slice(0, mostChosen);
    return { text: text ?? '', chosen, ...(paragraph !== undefined && { paragraph }) };
  },
  isAnswered: () => true,
  grade: () => undefined,
  solution({ before, after }) {
    const text = [...before, ...after].join('\n\n');
    return { text, chosen: [], paragraph: '' };
  },
  own: (_, { text }) => ({ kind: 'words', text, as: 'text' }),
};

/** Whether nothing has been written or chosen yet. */
export function isUntouched({ text, chosen, paragraph }: ProfileResponse): boolean {
  return text === '' && chosen.length === 0 && paragraph === undefined;
}

function textIn(stored: unknown, field: 'text' | 'paragraph'): string | undefined {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, field)) return;
  const text = (stored as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text.slice(0, mostWritten) : undefined;
}
