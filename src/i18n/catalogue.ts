/** Texts by key; plurals carry i18next's suffixes (`_one`, `_other`). */
export type Catalogue = Readonly<Record<string, string>>;

/** What stands in for the placeholders of a text; `count` decides its plural, `context` its variant. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the text for a key in one language. Call it when rendering, never at import. */
export interface Translator {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  t(key: string, values?: TextValues): string;
  /** Adds English texts that come with a lazily loaded part; other languages have them already. */
  add(texts: Catalogue): void;
}

const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Whether a language is written from the right. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(lang.split('-')[0] ?? lang) ? 'rtl' : 'ltr';
}
