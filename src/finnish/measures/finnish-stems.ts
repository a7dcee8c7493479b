const vowel = '[aeiouyäöå]';

/**
 * What stands before the `t` of a passive form of a verb whose infinitive ends in a vowel,
 * `sano-taan`, and which no case of a noun leaves there: `sotaan`, `mitään`, `työtään`,
 * `työntekijöitään` and `vastaan` have nothing of it.
 */
export const long = `(?:${vowel}[^aeiouyäöå\\W_]+[aeiouyäö]|[oauy]e|aio|koo|taa|(?:hav|ans|suv)ai)`;

/** The same in short verbs, and those in -oida: `saa-tiin`, `teh-tiin`, `arvioi-tiin`. */
export const short = '(?:saa|jää|juo|luo|suo|tuo|syö|lyö|myy|käy|vie|[oöu]i|teh|näh)';

// Frequentatives are told from nouns (`puolellaan`) by what stands before their ending.
const frequent = `${vowel}[^\\W_]*(?:t|nn|${vowel}[^\\W_]*sk)e`;
/** Verbs in -lla: `tul-laan`, `ajattel-tiin`. */
export const withL = `(?:^o|tu|kuu|luu|käve|palve|kyse|pide|kohde|kokei|epäi|tarkkai|${frequent})l`;
/** The few in -sta that are told from nouns (`talostaan`) by being listed. */
export const withS = '(?:nou|pe|juo|pää|julkai|ratkai|katkai)s';

/** The passive participle up to its `u` or `y`: `sanottu`, `tehty`, `ajateltu`. */
export const participle = `(?:${long}t|${short}|${withL}|${withS}|men|pan|pur)t[uy]`;
/** The same in the weak grade, as it stands in most cases: `sanotun`, `tehdyn`, `ajatellun`. */
export const weakParticiple = `(?:${long}t|${short}d|${withL}l)[uy]`;

/** Words with one of several endings, which a particle may follow: `tehdäänkö`. */
export function ending(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})(?:k[oö]|kin|k[aä]{2}n|h[aä]n)?$`, 'u');
}
