import { locales, type Loader } from '../../src/i18n/locales.js';
import { strings } from './lms.strings.js';

/** What takes the place of what. */
const words = {
  'saving.not-saved': 'lms.not-saved',
  'saving.saved': 'lms.saved',
  'saving.saving': 'lms.saving',
} as const;

/** Has every language of the interface say that it is the training site that keeps the answers. */
export function speakOfTheLms(): void {
  for (const [lang, load] of Object.entries(locales)) locales[lang] = () => inTheLms(load);
  // English has no texts to load, and is in the list of languages already.
  Object.defineProperty(locales, 'en', { value: () => inTheLms(), enumerable: false });
}

async function inTheLms(load?: Loader): ReturnType<Loader> {
  const texts = { ...strings, ...(await load?.())?.default };
  const replaced = Object.entries(words).map(([key, ours]) => [key, texts[ours]] as const);
  return { default: { ...texts, ...Object.fromEntries(replaced) } };
}
