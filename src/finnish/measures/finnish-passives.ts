import { ending, long, participle, short, withL, withS } from './finnish-stems.js';
import type { TextWord } from './text.js';

const present = ending(`(?:${long}t|${short}d|${withL}l|${withS}t|menn|pann|purr)(?:aa|ää)n`);
const past = ending(`(?:${long}tt|${short}t|${withL}t|${withS}t|ment|pant|purt)iin`);
const conditional = ending(`(?:${long}tt|${short}t|${withL}t|${withS}t|ment|pant)[aä]isiin`);
const perfect = ending(participle);

/** After “ei”. `Ei lopeta` is active and `ei sitä` no verb: what ends like them is not among these. */
const denied = ending(
  '[aeiouyäöhs]tet[aä]',
  '(?:nn|[oau]|d|rr|ks)et[aä]',
  `${short}d[aä]`,
  '[aeiouyäö][^\\W_]*tell[aä]',
  '(?:sano|puhu|kysy|halu|tarvi|salli|vaadi|hyväksy|korva|vali|peri|lisä|tavoit|huoma)t[aä]',
);

/** Where one goes, what there is daily, hats and friends look like passives. */
const lookalike =
  /(?:(?:^|[ns])so|hä)t(?:aa|ää)n$|(?:^|intra|inter)nettiin$|(?:paket|budjet|kabinet|tablet|kaset|tiket|robot|leh|täh)tiin$|(?:päiv|vuos|kaus)itt[aä]isiin$|(?:hat|tut|valtuutet)tu$|^hoida$/u;

const be =
  /^(?:on|ovat|oli|olivat|olisi|olisivat|ole[nt]?|ollut|olleet|olemme|olette|oli[nt]|lienee)(?:k[oö]|kin|kaan|han)?$/u;
const no = /^(?:ei|eikä|eikö|eihän|ettei|ellei|jollei|jottei|muttei)$/u;
const adverb =
  /^(?:enää|vielä|aina|koskaan|kuitenkaan|yleensä|myöskään|usein|edes|automaattisesti)$/u;

/** The passive verbs of a sentence: `tehdään`, `sovittiin`, `on päätetty`, `ei makseta`. */
export function finnishPassives(words: readonly TextWord[], line: string): readonly TextWord[] {
  return words.filter((word, at) => {
    const { text } = word;
    if (lookalike.test(text)) return false;
    if (present.test(text)) return !isSpoken(words, at);
    if (past.test(text) || conditional.test(text)) return true;
    if (perfect.test(text)) return isPerfect(words, at, line) || isDenied(words, at);
    return denied.test(text) && isDenied(words, at);
  });
}

// “Me mennään” is how people say “menemme”.
function isSpoken(words: readonly TextWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'me' || text === 'mekin');
}

// `On jo aiemmin päätetty`: the verb stands a little before, in the same clause.
function isPerfect(words: readonly TextWord[], at: number, line: string): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { text, end } = words[before]!;
    if (be.test(text)) return !/[,;:()]/.test(line.slice(end, words[at]!.start));
  }
  return false;
}

function isDenied(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const isApart = adverb.test(before);
  return no.test(isApart ? (words[at - 2]?.text ?? '') : before);
}
