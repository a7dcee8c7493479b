// Endings are tried on the last letter of the stem with all that stands behind it, so that \1 is
// the vowel that some of them repeat. Harmony is not looked at: who writes *työssa* means *työssä*.
const own = '(?:ni|si|mme|nne|ns[aä])';
const owned = `(?:${own}|[aä]n)?`;
// Spoken, the cases of place have no vowel at their end, and no long consonant: `kaupas`.
const place = `(?:ss|st|ll|lt)[aä]${owned}|s|st|l|lt|lle(?:${own}|en)?|ks(?:i|e(?:${own}|en))`;
// An adverb and a comparative are forms of their adjective: `nopea-sti`, `nopea-mpi`.
const weak = `n|t|sti|m(?:pi[aä]?|p[aä]+n?|m[aäi](?:n|t|${place}))|${place}`;
const strong = `${weak}|${own}|n[aä]${owned}|[aä]${owned}`;
const person = 'n|t|mme|tte';

const plural = `${place}|n[aä]${owned}|ne(?:en|${own})`;

const forms = {
  /** The word as it is. */
  whole: '',
  weak,
  /** On a short vowel: `kauppa-a`, `kauppa-an`. */
  short: `${strong}|\\1(?:n|${own})`,
  /** On a long vowel or two: `työ-tä`, `työ-hön`, `huonee-seen`. */
  long: `${strong}|t[aä]${owned}|\\1(?:n|${own})|h\\1(?:n|${own})?|see(?:n|${own})`,
  /** On a consonant: `ihmis-tä`, `ihmis-ten`, `huonet-ta`. */
  consonant: `t[aä]${owned}|ten`,
  /** On a plural `i` behind a consonant: `koiri-a`, `koiri-en`. */
  plural: `${plural}|[aä]${owned}|[ei](?:n|${own})`,
  /** On one behind a vowel: `kauppoi-ta`, `huonei-siin`. */
  longPlural: `${plural}|t[aä]${owned}|(?:de|tte|hi|sii)(?:n|${own})`,
  weakPlural: place,
  /** Where the `i` of the plural is a `j`: `kirjo-ja`, `kirjo-jen`. */
  softPlural: `j(?:[aä]${owned}|e(?:n|${own}))`,
  /** On the weak grade of the past, and on what has no other: `auto-in`, `siivosi-n`. */
  person,
  finite: `(?:${person})?`,
  strongFinite: `(?:${person}|v[aä]t)?`,
  present: `(?:\\1|${person}|v[aä]t|m[aä](?:[aä]n|ss[aä]|st[aä]|ll[aä]|tt[aä])|k(?:[aä]{2}(?:mme)?|[oö]{2}n))`,
  /** Passives of verbs whose stem ends in a vowel: `siivo-taan`, `siivo-ttiin`. */
  passive: `t(?:[aä](?:[aä]n)?|t(?:iin|[aä]isi(?:in)?|[aä]ess[aä]))`,
  /** Passives of the others: `men-tiin`, `myy-tiin`. */
  shortPassive: `t(?:iin|[aä]isi(?:in)?|[aä]ess[aä])`,
  /** On an infinitive: `auttaa-kseni`, `tulla-an`. */
  infinitive: `kse(?:${own}|en)|[aä]n`,
  /** On an infinitive without its last vowel: `siivot-essa`, `auttaen`. */
  gerund: `e(?:ss[aä]${owned}|n)`,
} as const;

/** What may follow a stem. */
export type Kind = keyof typeof forms;

/** Particles that any form may have. */
const particle = '(?:k[oö](?:h[aä]n|s)?|kin|k[aä]{2}n|h[aä]n|p[aä])?';

const patterns = Object.fromEntries(
  Object.entries(forms).map(([kind, form]) => [kind, new RegExp(`^(.)(?:${form})${particle}$`)]),
) as Readonly<Record<Kind, RegExp>>;

/** Whether what a word has from a place on may follow a stem that ends there. */
export function fits(word: string, at: number, kind: Kind): boolean {
  return patterns[kind].test(word.slice(at - 1));
}
