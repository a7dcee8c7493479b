import { importGift } from './gift/import-gift.js';
import type { ForeignFile, Imported, ImportOptions } from './imported.js';
import { importQuiz } from './quiz/import-quiz.js';

/** The formats that lessons can be made out of. */
export type ForeignFormat = 'gift' | 'quiz';

/** What a file is by the ending of its name: `.gift` and `.txt` are GIFT, `.md` is a quiz. */
export function formatOf(path: string): ForeignFormat | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'gift' || ending === 'txt') return 'gift';
  return ending === 'md' || ending === 'markdown' ? 'quiz' : undefined;
}

/** Makes lessons out of a file of another tool. */
export function importFile(
  file: ForeignFile,
  format: ForeignFormat,
  options: ImportOptions,
): Imported {
  return format === 'gift' ? importGift(file, options) : importQuiz(file, options);
}
