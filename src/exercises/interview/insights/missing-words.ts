import { findKeywords } from '../../../finnish/keywords/find-keywords.js';
import type { InterviewSpec } from '../interview.js';
import type { Sitting } from '../response.js';

/** The words of the job that are in none of what was written; none where nothing was written. */
export function missingWords(
  { questions, lang }: InterviewSpec,
  { answers }: Sitting,
): readonly string[] {
  const written = answers.flatMap(({ question, texts }) => {
    const text = texts.join('\n').trim();
    const keywords = questions.find(({ key }) => key === question)?.keywords ?? [];
    return text === '' ? [] : [{ text, keywords }];
  });
  const wanted = [...new Set(written.flatMap(({ keywords }) => keywords))];
  return findKeywords(wanted, written.map(({ text }) => text).join('\n'), lang).missing;
}
