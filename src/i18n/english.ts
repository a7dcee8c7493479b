import { directionOf, type Catalogue, type TextValues, type Translator } from './catalogue.js';
import { en } from './en.js';

/**
 * The translator for English, the source language: its texts are at hand and its plurals are two,
 * so the first lesson does not wait for i18next. A test holds it to what i18next makes of the
 * same texts.
 */
export function englishTranslator(): Translator {
  const texts = new Map<string, string>(Object.entries(en));
  return {
    lang: 'en',
    dir: directionOf('en'),
    t(key, values = {}) {
      const text = variantsOf(key, values).find((variant) => texts.has(variant));
      return text === undefined ? key : fill(texts.get(text) ?? key, values);
    },
    add(more: Catalogue) {
      for (const [key, text] of Object.entries(more)) texts.set(key, text);
    },
  };
}

const plurals = new Intl.PluralRules('en');

// The most particular key first, as i18next has it: context with plural, context, plural, bare.
function variantsOf(key: string, { count, context }: TextValues): readonly string[] {
  const keys = context === undefined ? [key] : [`${key}_${context}`, key];
  if (typeof count !== 'number') return keys;
  return keys.flatMap((one) => [`${one}_${plurals.select(count)}`, one]);
}

function fill(text: string, values: TextValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
