import { ending, long, participle, short, withL, withS } from './finnish-stems.js';
import type { TextWord } from './text.js';

const present = ending(`(?:${long}t|${short}d|${withL}l|${withS}t|menn|pann|purr)(?:aa|ää)n`);
const past = ending(`(?:${long}tt|${short}t|${withL}t|${withS}t|ment|pant|purt)iin`);
const conditional = ending(`(?:${long}tt|${short}t|${withL}t|${withS}t|ment|pant)[aä]isiin`);
const perfect = ending(participle);

/** Verbs whose forms are told from others by being listed. */
const listed =
  '(?:sano|puhu|kysy|kirja|vali|halu|tarvi|harki|hanki|sovi|opi|tutki|etsi|salli|vaadi|huolehdi|kerro|peri|lisä|korva|vara|vasta|valvo|kerä|rajoi|huoma|tavoit|hyväksy)t';

/** `On noudatettava`: other words in -ttava say what something is like (`vaikuttava`). */
const necessary = ending(
  `(?:(?:nn|[tdnsrj]|[oauy])ett|${listed}t|${withL}t|${withS}t|ment|pant|^teht)[aä]v[aä]`,
);
const quality = /^ol|(?:luotet|tarvit|huomat|merkit|kannet|siedet|hyväksyt)t[aä]v/u;
/** Who has to do it: `sinun on`, `työntekijän on`. */
const doer = /([^h])(?!\1)[^i]n$/u;
const adverbInN = /^(?:eilen|ennen|kerran)$/u;
const person = /^(?:[ms]inun|hänen|[mth]eidän)$|j[aä]n$/u;

/** After “ei”. `Ei lopeta` is active and `ei sitä` no verb: what ends like them is not among these. */
const denied = ending(
  '[aeiouyäöhs]tet[aä]',
  '(?:nn|[oau]|d|rr|ks)et[aä]',
  `${short}d[aä]`,
  '[aeiouyäö][^\\W_]*tell[aä]',
  `${listed}[aä]`,
);

/** Cases, adverbs in -sti, and small words: none of them is a noun in its plain form. */
const otherForm =
  /(?:n|[aeiouyäö][aä]|[lnst][aä]|lle|ksi|ti|t)$|^(?:myös|joka|lähes|kello|klo|alle|yli|pois|ulos|eikä|sekä|tai)$/u;

/** Where one goes, what there is daily, hats and friends look like passives. */
const lookalike =
  /(?:(?:^|[ns])so|hä)t(?:aa|ää)n$|(?:^|intra|inter|extra)nettiin$|(?:pak|budj|kabin|tabl|kas|tik|mark|rak|bal|omel|toal|tap|park|magn|trump)ettiin$|(?:robot|leh|täh)tiin$|(?:päiv|vuos|kaus|^os|[eo])itt[aä]isiin$|(?:hat|tut|valtuutet)tu$|^hoida$/u;

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
    if (necessary.test(text)) return !quality.test(text) && isNecessary(words, at, line);
    return denied.test(text) && isDenied(words, at);
  });
}

// “Me mennään” is how people say “menemme”.
function isSpoken(words: readonly TextWord[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'me' || text === 'mekin');
}

// `On jo aiemmin päätetty`: the verb stands a little before, in the same clause.
function isPerfect(words: readonly TextWord[], at: number, line: string): boolean {
  const be = beBefore(words, at, line);
  return be !== undefined && !isAttribute(words, be, at, line);
}

// “Sinulla on perusteltu syy” says what there is; in “siitä on tehty päätös” somebody did it.
function isAttribute(words: readonly TextWord[], be: number, at: number, line: string): boolean {
  const next = words[at + 1];
  if (!next || /[^\s]/.test(line.slice(words[at]!.end, next.start))) return false;
  if (!isNominative(next.text)) return false;
  const subject = words[be - 1]?.text ?? '';
  return /^$|^se$|ll[aä]$/u.test(subject) || isNominative(subject);
}

function isNominative(text: string): boolean {
  return /^\p{L}{3,}$/u.test(text) && (/nen$/u.test(text) || !otherForm.test(text));
}

// “Sinun on noudatettava” says who.
function isNecessary(words: readonly TextWord[], at: number, line: string): boolean {
  const be = beBefore(words, at, line);
  if (be === undefined) return false;
  const between = words.slice(be + 1, at);
  // A `tehtävä` is a task, too.
  if (words[at]!.text.startsWith('tehtäv') && between.length > 0) return false;
  const who = words[be - 1]?.text ?? '';
  const isTold = doer.test(who) && !adverbInN.test(who);
  return !isTold && !between.some(({ text }) => person.test(text));
}

/** Where the verb `on` of the same clause stands, a little before. */
function beBefore(words: readonly TextWord[], at: number, line: string): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { text, end } = words[before]!;
    if (!be.test(text)) continue;
    return /[,;:()]/.test(line.slice(end, words[at]!.start)) ? undefined : before;
  }
  return undefined;
}

function isDenied(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const isApart = adverb.test(before);
  return no.test(isApart ? (words[at - 2]?.text ?? '') : before);
}
