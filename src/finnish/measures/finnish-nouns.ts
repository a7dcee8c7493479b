import type { TextWord } from './text.js';

const verbalNoun =
  /^(.+[aeiouyäöå])mi(?:nen|set|sten|sien|si[aä]\p{L}*|si(?:ss|st|ll|lt)[aä]\p{L}*|sii?n|sille\p{L}*|siksi|se\p{L}*|(st[aä])(?:[aä]n|n[is][aä]?|si|mme|nne)?)(?:k[oö]|kin|k[aä]{2}n|h[aä]n)?$/u;

/** `Samanniminen`, `kaksitoiminen`, `huominen` and `dynaaminen` are made of no verb. */
const otherStem = /(?:^.{1,2}|toi|voi|huo|ni|ono|ato|dynaa|tt[oö]|^suo|^nie)$/u;

// Plurals of other nouns sound like the partitive: `lomista`, `tapahtumista`, `avaimista`.
const pluralStem = /(?:lo|ase|tapahtu|näky|kuole|yhty|i)$/u;
const verbInI = /(?:[oö]|opp|tutk|ets|hankk|sop|sall|vaat|toim|pyrk|leikk)i$/u;

/** The nouns in -minen that are made of verbs, in all cases: `noudattaminen`, `siivoamisessa`. */
export function finnishNouns(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ text, isCapital }, at) => {
    const [, stem, plural] = verbalNoun.exec(text) ?? [];
    // In the middle of a sentence a capital is a name: Anna Tuominen.
    if (stem === undefined || otherStem.test(stem) || (isCapital && at > 0)) return false;
    return plural === undefined || !pluralStem.test(stem) || verbInI.test(stem);
  });
}
