// The stems of a beginner's verbs before -n and -t, without harmony. A noun may look the same, but
// not one that a beginner meets: *olen* is a verb, *auton* is not.
const stems = new Set(
  `ole oli asu sano puhu kuulu tule tuli mene meni tee teki nae syo suo juo saa sai voi vie tuo kau
  osaa halua tarvitse opiskele tuoskentele siivoa pese puuhi imuroi tuhjenna tauta vaihda avaa sulje
  ota jarjesta laske tarkista auta odota kuuntele lue kirjoita ummarra opi aloita lopeta maksa palauta
  osta muu etsi tilaa lahde palaa keraa hae laheta anna allekirjoita tauttele pida tauda kiella nosta
  ilmoita soita varaa lepaa sovi kusu neuvottele valita ehdota toivo tieda ajattele katso istu seiso
  nuku heraa alkaa lopu kauta tapaa esittele autta liitu puuda kiita uritta urita tutustu juttele jaa
  puhdista laita kanna siirra pakkaa petaa silita huuhtele tarjoile kaada keita leikkaa`.split(
    /\s+/,
  ),
);

/** Whether a stem, written without harmony, is a verb's that a beginner meets. */
export function isVerbStem(stem: string): boolean {
  return stems.has(stem);
}

const paradigms: readonly (readonly ['person' | 'form', string])[] = [
  ['person', 'olen olet on olemme olette ovat'],
  ['person', 'en et ei emme ette eivät'],
  ['person', 'olin olit oli olimme olitte olivat'],
  ['form', 'olla ole olen olet on olemme olette ovat olin olit oli olimme olitte olivat ollut'],
  ['form', 'tehdä tee teen teet tekee teemme teette tekevät'],
  ['form', 'nähdä näe näen näet näkee näemme näette näkevät'],
  ['form', 'minä minun minua minut minulla minulta minulle minussa minusta'],
  ['form', 'sinä sinun sinua sinut sinulla sinulta sinulle sinussa sinusta'],
  ['form', 'hän hänen häntä hänet hänellä häneltä hänelle hänessä hänestä'],
  ['form', 'me meidän meitä meidät meillä meiltä meille'],
  ['form', 'te teidän teitä teidät teillä teiltä teille'],
  ['form', 'he heidän heitä heidät heillä heiltä heille'],
  ['form', 'tämä tämän tätä tässä tästä tähän tällä tältä tälle'],
  ['form', 'tuo tuon tuota tuossa tuosta tuohon tuolla tuolta tuolle'],
  ['form', 'se sen sitä siinä siitä siihen sillä siltä sille'],
  ['form', 'yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle yksiltä yksillä'],
  ['form', 'mikä minkä mitä missä mistä mihin millä'],
  ['form', 'kuka kenen ketä kenellä keneltä kenelle'],
];

const placesOf = new Map<string, Set<number>>();
for (const [place, [, forms]] of paradigms.entries()) {
  for (const form of forms.split(' ')) {
    placesOf.set(form, (placesOf.get(form) ?? new Set()).add(place));
  }
}

/** Whether a word is a form of an irregular word. */
export function isIrregular(word: string): boolean {
  return placesOf.has(word);
}

/** Names two forms of one irregular word, such as *on* and *ovat*. */
export function compareIrregular(typed: string, accepted: string): 'person' | 'form' | undefined {
  const others = placesOf.get(accepted);
  const place = others && [...(placesOf.get(typed) ?? [])].find((one) => others.has(one));
  return place === undefined ? undefined : paradigms[place]?.[0];
}
