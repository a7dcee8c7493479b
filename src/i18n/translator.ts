import i18next, { type i18n } from 'i18next';
import { en } from './en.js';
import { locales } from './locales.js';

/** Texts by key; plurals carry i18next's suffixes (`_one`, `_other`). */
export type Catalogue = Readonly<Record<string, string>>;

/** Gives the text for a key in one language. Call it when rendering, never at import. */
export interface Translator {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
  /** Adds English texts that come with a lazily loaded part; other languages have them already. */
  add(texts: Catalogue): void;
}

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Whether a language is written from the right. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr';
}

/** The languages that the interface speaks, English first. */
export function interfaceLanguages(): readonly string[] {
  return ['en', ...Object.keys(locales)];
}

/** The interface language that serves a wished one best. */
export function interfaceLanguage(wished: string): string {
  const known = interfaceLanguages();
  return (
    known.find((lang) => lang === wished) ??
    known.find((lang) => lang === wished.split('-')[0]) ??
    'en'
  );
}

/**
 * Makes the translator for a language. Each element may have another one, so there is no global
 * instance. A language whose texts cannot be loaded falls back to English rather than to nothing.
 */
export async function createTranslator(wished: string): Promise<Translator> {
  const lang = interfaceLanguage(wished);
  const texts: Catalogue | undefined = await locales[lang]?.().then(
    (module) => module.default,
    () => undefined,
  );
  return translatorOf(texts ? lang : 'en', texts ?? {});
}

/** Makes a translator of texts that are at hand; English ones fill what they lack. */
export function translatorOf(lang: string, texts: Catalogue): Translator {
  const instance = createInstance(lang);
  instance.addResources('en', 'translation', en);
  if (lang !== 'en') instance.addResources(lang, 'translation', texts);
  return {
    lang,
    dir: directionOf(lang),
    t: (key, values) => instance.t(key, { ...values }),
    has: (key) => instance.exists(key),
    add: (more) => void instance.addResources('en', 'translation', more),
  };
}

// Every option stands here in full: i18next reads missing ones through the prototype chain, and a
// host page may have polluted `Object.prototype`.
function createInstance(lang: string): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: 'en',
    ns: ['translation'],
    defaultNS: 'translation',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    debug: false,
    saveMissing: false,
    returnNull: false,
    returnObjects: false,
    load: 'currentOnly',
    preload: false,
    postProcess: false,
    resources: {},
    showSupportNotice: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  } as Parameters<i18n['init']>[0]);
  return instance;
}
