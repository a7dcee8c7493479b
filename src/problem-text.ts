import { exerciseTypes } from './exercises/index.js';
import { problemMessage } from './i18n/problem-message.js';
import { problemTexts } from './i18n/problems.js';
import { lmsProblemTexts } from './i18n/problems.lms.js';
import { progressProblemTexts } from './i18n/problems.progress.js';
import { reviewProblemTexts } from './i18n/problems.review.js';
import { storageProblemTexts } from './i18n/problems.storage.js';
import type { Translator } from './i18n/translator.js';
import type { Problem } from './problem.js';

/** What is wrong, in the reader's words. */
export async function textOfProblem(problem: Problem, translator: Translator): Promise<string> {
  const [type] = problem.code.split('.');
  const typeTexts = await exerciseTypes.find(({ name }) => name === type)?.problems();
  const all = [
    ...[problemTexts, storageProblemTexts, reviewProblemTexts, lmsProblemTexts],
    ...[progressProblemTexts, typeTexts ?? {}],
  ];
  all.forEach(translator.add);
  return problemMessage(problem, translator);
}
