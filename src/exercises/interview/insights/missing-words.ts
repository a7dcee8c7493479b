import { findKeywords } from '../../../finnish/keywords/find-keywords.js';
import type { InterviewSpec } from '../interview.js';
import type { Sitting } from '../response.js';

/** How many words anybody looks at again. */
const mostTold = 10;

/**
 * Words of the job that are in none of what was written, each looked for in the answers to its
 * own questions; none where nothing was written, or where nobody knows what is missing.
 */
export function missingWords(
  { questions, lang }: InterviewSpec,
  { answers }: Sitting,
): readonly string[] {
  const uses = answers.map(({ question, texts }) => {
    const text = texts.join('\n').trim();
    const keywords = questions.find(({ key }) => key === question)?.keywords ?? [];
    return findKeywords(text === '' ? [] : keywords, text, lang);
  });
  const used = new Set(uses.flatMap((use) => use.used.map(({ keyword }) => keyword)));
  const missing = new Set(uses.flatMap((use) => use.missing));
  return [...missing].filter((keyword) => !used.has(keyword)).slice(0, mostTold);
}
