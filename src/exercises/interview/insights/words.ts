// Pronouns and what asks for them; forms of *olla* and of *ei*; and other words that say little.
const pronouns =
  '(?:minu|sinu|häne|hei|mei|tei|nii|sii|si|tä|tuo|noi|näi|jo|joi|mi|mu|su)' +
  '(?:[aänt]|t[aä]|lle|(?:ll|lt|ss|st)[aä]|h[io]n|den|dän|mä|ksi|kä)';
const others =
  'minä|sinä|hän|nämä|joka|jotka|kuka|ol(?:en|et|emme|i|in|imme|ivat|isi|isin|lut|la)|ovat|oon|' +
  'e(?:mme|ivät|tte|ikä|nkä)|tai|sekä|eli|mutta|vaan|vai|koska|kun|jos|että|vaikka|kuin|joten|myös|' +
  'vielä|nyt|sitten|sit|silloin|milloin|miten|siellä|täällä|aina|usein|joskus|heti|taas|ehkä|vain|' +
  'kyllä|joo|hyvin|hyvä|paljon|vähän|todella|tosi|kaikki|joku|jotain|muut?|toinen|sama|oma|yksi|' +
  'kaksi|ennen|jälkeen|kanssa|kans|mukaan|hei|moi|kiitos|esimerkiksi|voin?|pitää|ihan|noin|kello';
const small = new RegExp(`^(?:${pronouns}|${others})$`);

/** Whether a Finnish word says little of what an answer is about. */
export function isSmall(word: string): boolean {
  return word.length < 3 || small.test(word) || !/^\p{L}/u.test(word);
}

/** Words that are surely there to win time, by language. */
const planning = new Map([
  ['fi', /^(to+ta|niinkun?|siis|tavallaan|silleen?|ö{2,}|ä{2,}|[öe]h+m*|öm+|hm+|m{2,})$/],
  ['en', /^(u+m+|u+h+|er+m*|hm+)$/],
]);

/** A planning word in its shortest spelling; undefined for any other word. */
export function planningWord(word: string, next: string | undefined, lang: string) {
  if (lang === 'fi' && word === 'tuota' && next === 'noin') return 'tuota noin';
  return planning.get(lang)?.test(word) ? word.replace(/(.)\1{2,}/gu, '$1$1') : undefined;
}

// What stands at the end of many forms: cases and persons, alone or with the plural's `i`.
const ending =
  /(?:i?(?:(?:ss|st|ll|lt|t)[aä]|lle|ksi)(?:ni)?|i?den|jen|j[aä]|mme|v[aä]t|sin|s|n|t|[aä])$/;

/** What forms of a Finnish word mostly share: `asiakas`, `asiakkaan` and `asiakkaita` → `asiaka`. */
export function shareOf(word: string): string {
  const stem = word.replace(ending, '');
  return (stem.length < 4 ? word : stem).replace(/([kptaä])\1/g, '$1');
}
