import { withoutDots } from '../../../finnish/dots.js';

// All without dots, for who writes without them: pronouns and what asks for them, with their cases;
// and forms of *olla* and of *ei*, what goes with a verb or with a sentence, and what says little.
const pronouns =
  '(?:minu|sinu|hane?|[mthn]ei|nai|nii|noi|joi|sii?|se|ta|tuo|jo|mi|ke(?:ne)?)' +
  '(?:n|t|a|ta|na|man?|lle|(?:ll|lt|ss|st)a|h[aeio]n|un|en|d[ae]n|n?ka|tka)';
const others =
  'mina|sina|han|tuo|nama|kuka|jo(?:ku|kin|tain|takin)|kukaan|mi(?:taan|ssaan)|kanssa(?:ni)?|kans|[ms]u(?:n|a|lla|lle)|' +
  'ol(?:la|e|en|et|emme|ette|i|in|it|imme|ivat|isi|isin|lut)|ovat|oon|e(?:mme|tte|ivat|ika|nka|ttei|tten)|' +
  'voi(?:n|t|mme|vat|si|sin)?|halua(?:n|t|a|mme|isin)?|taytyy|pitaa|piti|pitaisi|saan?|sano(?:n|o|in|i)|' +
  'tai|seka|eli|mutta|vaan|vai|koska|kun|jos|etta|vaikka|kuin|joten|myos|siis|niin|viela|' +
  'nyt|sitten|sit|silloin|milloin|miten|miksi|kuinka|siella|taalla|aina|usein|joskus|heti|taas|' +
  'enaa|ehka|vain|vasta|kylla|joo|hyva|hyvaa|hyvin|paljon|vahan|enemman|eniten|lisaa|tode?lla|tosi|' +
  'ihan|noin|erittain|silti|ensin|lopuksi|lopulta|ennen|jalkeen|mukaan|kaik(?:ki|kea|kia|kien|ille)|' +
  'muut?|muita|muille|toi(?:nen|sen|sta)|sama|saman|oma|oman|omaa|yksi|yhden|kaksi|eri|monta?|' +
  '(?:sella|talla)i(?:nen|set|sta|sia)|kiitos|esimerkiksi';
const small = new RegExp(`^(?:${pronouns}|${others})$`);

/** Whether a Finnish word says little of what an answer is about. */
export function isSmall(word: string): boolean {
  return word.length < 3 || small.test(withoutDots(word)) || !/^\p{L}/u.test(word);
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
