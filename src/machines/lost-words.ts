import type { LostItem } from './lost-items.js';

/** What the learner has written to a question that the course does not ask any more. */
export interface LostWords {
  readonly id: string;
  readonly text: string;
  /** When it was written or last changed, in milliseconds since 1970. */
  readonly t: number;
}

/** The words among what is lost, in its order. */
export function lostWords(items: readonly LostItem[]): readonly LostWords[] {
  return items.flatMap(({ id, response, t }) => {
    const text = wordsIn(response);
    return text.trim() === '' ? [] : { id, text, t };
  });
}

/** A free answer is nothing but its text, and what that was put together from. */
const inFreeAnswer = ['text', 'chosen', 'made'];

function wordsIn(response: unknown): string {
  if (typeof response !== 'object' || response === null) return '';
  const fields = new Map<string, unknown>(Object.entries(response));
  const text = fields.get('text');
  const isFree = [...fields.keys()].every((field) => inFreeAnswer.includes(field));
  return isFree && typeof text === 'string' ? text : '';
}
