import { englishTranslator } from './english.js';
import { interfaceLanguage, type Translator } from './translator.js';
import { locales, type Loader } from './locales.js';

/**
 * What only authors read, in the interface languages besides English: a learner's page never loads
 * it. One line and one JSON file each.
 */
const authorLocales: Readonly<Record<string, Loader>> = {
  fi: () => import('./locales/author/fi.json'),
};

/** Makes the translator of what authors use; like `createTranslator`, it never fails. */
export async function createAuthorTranslator(wished: string): Promise<Translator> {
  const lang = interfaceLanguage(wished);
  const load = locales[lang];
  if (!load) return englishTranslator();
  try {
    const [texts, more, { translatorOf }] = await Promise.all([
      load(),
      authorLocales[lang]?.() ?? { default: {} },
      import('./i18next.js'),
    ]);
    return translatorOf(lang, { ...texts.default, ...more.default });
  } catch {
    return englishTranslator();
  }
}
