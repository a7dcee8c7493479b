import i18next, { type i18n } from 'i18next';
import { directionOf, type Catalogue, type Translator } from './catalogue.js';
import { en } from './en.js';

/** Makes a translator of a language's texts; English ones fill what they lack. */
export function translatorOf(lang: string, texts: Catalogue): Translator {
  const instance = createInstance(lang);
  instance.addResources('en', 'translation', en);
  instance.addResources(lang, 'translation', texts);
  return {
    lang,
    dir: directionOf(lang),
    t: (key, values) => instance.t(key, { ...values }),
    add: (more) => void instance.addResources('en', 'translation', more),
  };
}

// Each element may have another language, so there is no global instance. Every option stands
// here in full: i18next reads missing ones through the prototype chain, and a host page may have
// polluted `Object.prototype`.
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
