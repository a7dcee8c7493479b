import type { WordCounts } from './word-counter.js';

/**
 * Words that adults read in a minute, from the International Reading Speed Texts (Trauzettel-Klosinski
 * and Dietz 2012), where there is one for the language. Languages with long words have fewer.
 */
const perMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const usual = 180;

/** Whoever learns from a text reads it more slowly than aloud, and often in a second language. */
const learning = 0.75;

/** Words of a language that one is only beginning to read. */
const beginning = 60;

/** How many seconds it takes to read words; `own` is the language that the lesson is written in. */
export function secondsToRead(counts: WordCounts, own: string): number {
  return [...counts].reduce((sum, [lang, words]) => {
    const known = (perMinute[lang.split('-')[0]!] ?? usual) * learning;
    return sum + (words * 60) / (lang === own ? known : beginning);
  }, 0);
}
