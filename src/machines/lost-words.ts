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
const inFreeAnswer = ['text', 'chosen', 'paragraph'];

function wordsIn(response: unknown): string {
  const fields = fieldsOf(response);
  const text = fields.get('text');
  const isFree = [...fields.keys()].every((field) => inFreeAnswer.includes(field));
  return isFree && typeof text === 'string' ? text : answersIn(fields).join('\n\n');
}

/** What was written in an interview, which keeps it answer by answer. */
function answersIn(fields: ReadonlyMap<string, unknown>): readonly string[] {
  const lists = [fields.get('earlier'), fieldsOf(fields.get('sitting')).get('answers')];
  const answers = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : []));
  const texts = answers.flatMap((answer): readonly unknown[] => {
    const all = fieldsOf(answer).get('texts');
    return Array.isArray(all) ? all : [];
  });
  return texts.filter((text) => typeof text === 'string' && text.trim() !== '') as string[];
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
