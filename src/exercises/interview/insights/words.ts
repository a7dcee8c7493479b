import { withoutDots } from '../../../finnish/dots.js';

// Pronouns, forms of *olla* and of *ei*, what goes with a verb or with a sentence, and other words
// that say little. Without dots, for who writes without them.
const small = new Set(
  `mina minun minua minut minulla minulta minulle minuun minusta mulla mulle mun mua
  sina sinun sinua sinut sinulla sinulle sun sua sulla sulle
  han hanen hanta hanet hanella hanelta hanelle haneen hanesta kanssaan
  meidan meita meilla meilta meille teidan teita teilla teilta teille
  heidan heita heilla heilta heille heista heihin
  sen sita siina siita siihen silla silta sille niiden niita niissa niista niihin niilla niille
  tama taman tata tassa tasta tahan talla talta talle nama naiden naita naissa naista naihin
  tuo tuon tuota tuossa tuosta tuohon nuo joka jonka jota jossa josta johon jolla jolta jolle jotka
  joita joiden joissa joista mika minka mita missa mista mihin milla mitka kuka kenen keta kenelle
  joku jonkun jokin jotain jotakin mitaan missaan kukaan ketaan itse
  olla ole olen olet olemme olette ovat olin olit oli olimme olivat ollut olisi olisin oon ollaan
  emme ette eivat eika enka ettei etten
  voi voin voit voimme voivat voisi voisin haluan haluat haluaa haluamme haluaisin taytyy taytyi
  pitaa piti pitaisi saa saan sain sanoo sanon sanoin sanoi
  tai seka eli mutta vaan vai koska kun jos etta vaikka kuin joten siksi myos siis niin kuten
  viela nyt sitten sit silloin milloin miten miksi kuinka siella taalla tuolla sinne tanne sielta
  aina usein joskus heti taas enaa ehka vain vasta kylla joo hyvin hyva hyvaa paljon vahan enemman
  eniten lisaa todella tosi ihan aivan noin melko erittain kovin silti
  ensin lopuksi lopulta alussa ennen jalkeen aikana kanssa kanssani kans mukaan takia
  kaikki kaiken kaikkia kaikille muu muut muita muille toinen toisen toista sama saman samaa oma oman
  omaa yksi yhden yhta kaksi eri moni monta sellainen sellaista tallainen tallaista
  hei moi kiitos esimerkiksi kello`.split(/\s+/),
);

/** Whether a Finnish word says little of what an answer is about. */
export function isSmall(word: string): boolean {
  return word.length < 3 || small.has(withoutDots(word)) || !/^\p{L}/u.test(word);
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
