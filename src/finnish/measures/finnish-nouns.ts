import type { TextWord } from './text.js';

const verbalNoun =
  /^(.+[aeiouyäöå])mi(?:nen|set|sten|sien|si[aä]\p{L}*|si(?:ss|st|ll|lt)[aä]\p{L}*|sii?n|sille\p{L}*|siksi|se\p{L}+|(st[aä])(?:[aä]n|n[is][aä]?|si|mme|nne)?)(?:k[oö]|kin|k[aä]{2}n|h[aä]n)?$/u;

/** `Samanniminen`, `kaksitoiminen`, `huominen` and `dynaaminen` are made of no verb. */
const otherStem = /(?:^.{1,2}|toi|voi|huo|ni|ono|ato|dynaa|tt[oö]|^suo|^nie|^nai)$/u;

// Other nouns have such plurals (`lomista`, `systeemistä`, `albumista`): only these stems are verbs.
const partitiveStem = new RegExp(
  [
    '(?:aa|ää|[oue]a|[yöe]ä|t[aä]|[oö]i)$',
    '(?:[lnkth]|[^a]s|kie[lr])e$',
    '(?:puh|as|kuts|kk|kat|itk|kul|(?:luo|saa|lop|riip)p)u$|(?:kys|pys|väs|hyväks)y$|(?<!tapah)tu$|(?<!yh)ty$',
    '(?:sano|kerto|katso|seiso|usko|rikko|valvo|neuvo|aiko|toivo|kirjo|kato)$',
    '(?:maks|jaks|alk|jak|^aj|^pak|^hak|jatk|^av|^pal|^kaiv|^johd|^vaiv)a$|(?:kylv|kiist)ä$',
    '(?:opp|tutk|ets|hankk|sop|sall|vaat|toim|pyrk|leikk|laat|poht|johd|pelk|keks|kärs|poim|työnt)i$',
    '^(?:jää|juo|tuo|vie|lyö|syö|luo|myy|käy)$',
  ].join('|'),
  'u',
);
const otherPlural = /^(?:raa|salaa)$/u;

/** The nouns in -minen that are made of verbs, in all cases: `noudattaminen`, `siivoamisessa`. */
export function finnishNouns(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ text, isCapital }, at) => {
    const [, stem, plural] = verbalNoun.exec(text) ?? [];
    // In the middle of a sentence a capital is a name: Anna Tuominen.
    if (stem === undefined || otherStem.test(stem) || (isCapital && at > 0)) return false;
    return plural === undefined || (partitiveStem.test(stem) && !otherPlural.test(stem));
  });
}
