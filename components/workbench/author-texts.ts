import { strings as checkProblems } from '../../src/checks/checks.problems.js';
import { strings as draftProblems } from '../../src/draft/draft.problems.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';
import { problemTexts } from '../../src/i18n/problems.js';
import { strings as giftProblems } from '../../src/interop/gift/gift.problems.js';
import { strings as importProblems } from '../../src/interop/import.problems.js';
import { strings as quizProblems } from '../../src/interop/quiz/quiz.problems.js';
import { strings as editorStrings } from '../editor/editor.strings.js';
import { strings as voiceStrings } from './voice.strings.js';
import { strings } from './workbench.strings.js';

/** The English texts of the workbench, and of what may be wrong where it is used. */
export const authorTexts: readonly Catalogue[] = [
  ...[strings, editorStrings, voiceStrings, problemTexts, checkProblems, draftProblems],
  ...[giftProblems, importProblems, quizProblems],
];
