import { fixKind, type FixKind } from '../../../src/course/fix-kind.js';
import type { Translator } from '../../../src/i18n/translator.js';
import type { Fix } from '../../../src/problem.js';

const labels: Readonly<Record<FixKind, string>> = {
  delete: 'editor.fixDelete',
  insert: 'editor.fixInsert',
  write: 'editor.fixWrite',
};

/** What a fix does, as a button says it. */
export function fixLabel(fix: Fix, { t }: Translator): string {
  const fixed = shortened(fix.text);
  const kind = fixKind(fix);
  // A line that is empty, or a space, has nothing to name.
  if (!fixed) return t(kind === 'insert' ? 'editor.fixEmptyLine' : 'editor.fixDelete');
  return t(fix.isGuess ? 'editor.fixGuess' : labels[kind], { fixed });
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
