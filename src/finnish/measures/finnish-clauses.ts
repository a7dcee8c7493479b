import { long, participle, short, weakParticiple, withL, withS } from './finnish-stems.js';
import type { TextWord } from './text.js';

const owner = '(?:[aä]n|ni|si|mme|nne|ns[aä])';

const forms = [
  // `tehdessään`, `työntekijän ilmoittaessa`, `noudatettaessa`
  `(?:[aouyäöi]|${long}t|${short}d|${withL}l|${withS}t)ess[aä](?:[aä]?${owner})?`,
  `mennessä[än]?${owner}`,
  // `tehtyään`, `ilmoitettuaan`
  `${participle}[aä](?:[aä]n|ni|si|mme|nne)`,
  // `ilmoittamatta`
  `[aeiouyäö]m[aä]tt[aä](?:[aä]?${owner})?`,
  // `saadakseen`, `ilmoittaakseen`, `ehtiäkseen`
  `(?:aa|ää|[oue]a|[yöe]ä|(?:[^s]|ts)i[aä]|${long}t[aä]|${short}d[aä]|${withL}l[aä]|menn[aä])kse(?:en|ni|si|mme|nne|ns[aä])`,
  // `annettujen ohjeiden`, `sovitulla tavalla`, `tehdyn päätöksen`
  `${participle}jen`,
  `${weakParticiple}(?:n|ll[aä]|lle|lt[aä]|ss[aä])`,
  `(?:${long}t|${short}d)[uy]t`,
  // `noudatettavien sääntöjen`
  `(?:(?:nn|[tdnsr])ett|${withL}t)[aä]v(?:[aä]t|i?en|[aä]n|[aä]{2}n?|[aä]ss[aä]|[aä]ll[aä]|[aä]lle|i[aä]|iin)`,
];
const clause = new RegExp(`(?:${forms.join('|')})$`, 'u');

/** `Käytön päätyttyä`: who did it, or what was over, stands in front. `Kehittyä` is a plain verb. */
const temporal = new RegExp(`${participle}[aä]$`, 'u');
const otherTemporal = /itt[uy][aä]$|^kulut/u;
/** `Saan työn tehtyä` is how people say that they manage to do it. */
const manage = /^sa(?:a|i)/u;

/** Places, people, and what has long been an adverb or an adjective. */
const lookalike =
  /^(?:tie|tue|hie|väe|kulue)ss|(?:joe|mäe|lyhye|kevye|ohue)ss|(?:huoli|riippu)matta|(?:välttä|viipy)mättä|(?:hat|tut|raamat|valtuutet|vakuutet|syytet)t?[uy]|(?:luotet|kannet|ymmärret)t[aä]v/u;

/** Words that stand for a whole clause, which the reader has to unpack. */
export function finnishClauses(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(
    ({ text }, at) => (clause.test(text) || isTemporal(words, at)) && !lookalike.test(text),
  );
}

function isTemporal(words: readonly TextWord[], at: number): boolean {
  const { text } = words[at]!;
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.text);
  return (
    temporal.test(text) &&
    !otherTemporal.test(text) &&
    /n$/u.test(before.at(-1) ?? '') &&
    !before.some((word) => manage.test(word))
  );
}
