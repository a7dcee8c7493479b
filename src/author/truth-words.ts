import type { Translator } from '../i18n/translator.js';
import type { TruthWords } from '../interop/imported.js';

/** How a true-or-false question is answered, in the language of the messages. */
export function truthWords({ t }: Translator): TruthWords {
  return { true: t('author.truth-true'), false: t('author.truth-false') };
}
