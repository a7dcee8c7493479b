import type { Translator } from '../../../src/i18n/translator.js';
import type { Fix } from '../../../src/problem.js';

/** What a fix does, as a button says it. */
export function fixLabel({ place, text, isGuess }: Fix, { t }: Translator): string {
  const fixed = shortened(text);
  if (!fixed) return t('editor.fixDelete');
  if (isGuess) return t('editor.fixGuess', { fixed });
  const isInsertion = place.line === place.endLine && place.column === place.endColumn;
  return t(isInsertion ? 'editor.fixInsert' : 'editor.fixWrite', { fixed });
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
