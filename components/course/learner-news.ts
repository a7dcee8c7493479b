import { announce, prepareAnnouncer } from '../../src/element/announce.js';
import type { Translator } from '../../src/i18n/translator.js';
import { currentLearner } from '../../src/learners.js';
import { strings } from '../progress/who.strings.js';

/** Says who learns from now on, where the page has not said so already. */
export function tellLearner(translator: Translator | undefined): void {
  if (!translator) return;
  translator.add(strings);
  const { t, lang } = translator;
  const text = t('who.switched', { name: currentLearner().name || t('who.nameless') });
  if (prepareAnnouncer().textContent !== text) announce(text, lang);
}
