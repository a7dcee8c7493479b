import type { Translator } from '../../src/i18n/translator.js';
import { currentLearner } from '../../src/learners.js';

/** What goes along in the file that a learner saves, and who could read it. */
export function whatIsTaken(isHosted: boolean, { t }: Translator): string {
  const { name } = currentLearner();
  const what = isHosted
    ? [t('progress.takeHosted')]
    : [t('progress.takeWhat'), ...(name ? [t('progress.takeName', { name })] : [])];
  return [...what, t('progress.takeCare')].join(' ');
}
