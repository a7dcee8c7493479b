/** A written form for what was said; a spoken form of one word may stand for several words. */
export interface SpokenPair {
  /** How many words were typed, and how many of the accepted they stand for. */
  readonly typed: number;
  readonly accepted: number;
}

/**
 * Puhekieli and its kirjakieli, where they say the same. Left out is what is another word as well
 * as it is spoken (*mut*: mutta, minut; *et*: että), and what is another choice of words (*joo*).
 */
const table = `mä minä|sä sinä|mun minun|sun sinun|mua minua|sua sinua|mulla minulla|sulla sinulla
mulle minulle|sulle sinulle|multa minulta|sulta sinulta|mussa minussa|sussa sinussa
mun_nimi minun_nimeni,nimeni|sun_nimi sinun_nimesi,nimesi
oon olen|oot olet|oo ole|ootsä oletko_sinä,oletko|ootko oletko|oonko olenko|onks onko|eiks eikö
ollaan olemme|mennään menemme|tullaan tulemme|tehdään teemme|puhutaan puhumme|asutaan asumme
käydään käymme|syödään syömme|juodaan juomme|otetaan otamme|annetaan annamme
emmä en_minä|etsä et_sinä|siivoon siivoan|siivoot siivoat|siivoo siivoaa
meen menen|tehään tehdään|nähään nähdään|meet menet|mee mene|tuun tulen|tuut tulet|tuu tule|tiiän tiedän|tiiät tiedät|tiiä tiedä
nään näen|näät näet|haluun haluan|haluut haluat|tarviin tarvitsen|tarviit tarvitset|tarvii tarvitsee
tää tämä|toi tuo|täs tässä|tos tuossa|tääl täällä|siel siellä|mis missä|tän tämän|ton tuon
mikäs mikä|mitäs mitä|millon milloin|kiitti kiitos|niinku niin_kuin|sit sitten|ku kun|viel vielä|kans kanssa
yks yksi|kaks kaksi|viis viisi|kuus kuusi|seittemän seitsemän|kaheksan kahdeksan|yheksän yhdeksän
seittemältä seitsemältä|kaheksalta kahdeksalta|yheksältä yhdeksältä
ykstoista yksitoista|kakstoista kaksitoista|viistoista viisitoista|kuustoista kuusitoista
seittemäntoista seitsemäntoista|kaheksantoista kahdeksantoista|yheksäntoista yhdeksäntoista
kakskyt kaksikymmentä|kolkyt kolmekymmentä|kolmekyt kolmekymmentä|nelkyt neljäkymmentä
neljäkyt neljäkymmentä|viiskyt viisikymmentä|kuuskyt kuusikymmentä|seiskyt seitsemänkymmentä
seittemänkyt seitsemänkymmentä|kaheksankyt kahdeksankymmentä|yheksänkyt yhdeksänkymmentä
puol puoli`;

const written = new Map(
  table.split(/[|\n]/).map((row) => {
    const [spoken = '', forms = ''] = row.split(' ');
    return [spoken.replace('_', ' '), forms.split(',').map((form) => form.split('_'))] as const;
  }),
);

/**
 * How typed words pair with accepted ones when the typed are puhekieli for them; undefined when
 * they are not. `mä oon` is `minä olen` in two pairs of one word each.
 */
export function pairSpoken(
  typed: readonly string[],
  accepted: readonly string[],
): readonly SpokenPair[] | undefined {
  if (typed.length === 0 || accepted.length === 0) {
    return typed.length === accepted.length ? [] : undefined;
  }
  for (const pair of pairsAtStart(typed, accepted)) {
    const rest = pairSpoken(typed.slice(pair.typed), accepted.slice(pair.accepted));
    if (rest) return [pair, ...rest];
  }
  return undefined;
}

/** Whether a word is in the table of puhekieli. */
export function isSpoken(word: string): boolean {
  return written.has(word);
}

/** Whether one spoken word stands for one written word. */
export function isSpokenFor(spoken: string, word: string): boolean {
  return written.get(spoken)?.some((form) => form.length === 1 && form[0] === word) ?? false;
}

/** The written words that a spoken one may stand for; none for what is not in the table. */
export function writtenFor(spoken: string): readonly string[] {
  return (written.get(spoken) ?? []).flat();
}

function pairsAtStart(typed: readonly string[], accepted: readonly string[]): SpokenPair[] {
  const pairs = typed[0] === accepted[0] ? [{ typed: 1, accepted: 1 }] : [];
  for (const count of [2, 1]) {
    for (const form of written.get(typed.slice(0, count).join(' ')) ?? []) {
      if (typed.length >= count && form.every((word, index) => word === accepted[index])) {
        pairs.push({ typed: count, accepted: form.length });
      }
    }
  }
  return pairs;
}
