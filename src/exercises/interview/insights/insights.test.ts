import { expect } from '@open-wc/testing';
import { withoutDots } from '../../../finnish/dots.js';
import { insightsOf, type InsightInput } from './insights.js';
import { storyParts } from './story.js';

const fi = { lang: 'fi', keywords: [] } as const;

/** Sentences with the parts of a story that each tells of: s, t, a, r, l. */
const sentences: Readonly<Record<string, string>> = {
  'Kerran kassalla oli pitkä jono.': 's',
  'Viime kesänä olin hotellissa kerroshoitajana.': 's',
  'Eräs asiakas huusi kassalla.': 's',
  'Asiakas oli vihainen, koska maito oli vanhaa.': 's',
  'Lauantaina meillä oli kova kiire.': 's',
  'Olin töissä kaupassa.': 's',
  'Olin yksin työvuorossa.': 's',
  'Kun työskentelin ravintolassa, uuni meni rikki.': 's',
  'Edellisessä työssä olin vaatekaupassa.': 's',
  'Siivoan kerran viikossa.': '',
  'Asiakas on aina tärkeä.': '',
  'Silloin pyydän neuvoa.': '',
  'Silloin asiakas suuttui.': 's',
  'Minun piti palvella kaikki asiakkaat.': 't',
  'Tehtäväni oli auttaa asiakasta.': 't',
  'Minun täytyi korjata asia nopeasti.': 't',
  'Meidän piti sulkea kauppa.': 't',
  'Halusin auttaa häntä.': 't',
  'Halusin tulla Suomeen.': '',
  'Hän piti työstäni.': '',
  'Minun pitää nukkua.': '',
  'Pyysin työkaverin toiselle kassalle.': 'a',
  'Minä kuuntelin rauhassa.': 'a',
  'Sitten kerroin asiasta esihenkilölle.': 'a',
  'Korjasimme hinnat yhdessä.': 'a',
  'Olen auttanut monta asiakasta.': 'a',
  'Olen työskennellyt siivoojana kaksi vuotta.': '',
  'Kysyn aina neuvoa.': '',
  'Pyyhin pöydät ja etsin avaimen.': '',
  'Hain uuden tuotteen varastosta.': 'a',
  'Kotiin menen bussilla.': '',
  'Lopulta asiakas sai oikean ruoan.': 'r',
  'Lopuksi hän kiitti.': 'r',
  'Onneksi kukaan ei loukkaantunut.': 'r',
  'Asiakas oli tyytyväinen.': 'r',
  'Asiakkaat olivat todella tyytyväisiä.': 'r',
  'Asiakas ei ollut tyytyväinen.': '',
  'Se onnistui hyvin.': 'r',
  'Kaikki meni hyvin.': 'r',
  'Saimme ruoan valmiiksi.': 'r',
  'Tilanne rauhoittui.': 'r',
  'Opin, että apua voi pyytää.': 'l',
  'Siitä opin paljon.': 'l',
  'Ensi kerralla kysyn heti.': 'l',
  'Nyt tiedän, miksi tilaus toistetaan.': 'l',
  'Opin suomea töissä.': '',
  'Opin nopeasti.': '',
  'Teen sen omin sanoin.': '',
  'Lopuksi imuroin lattian.': '',
  'Olen väsynyt.': '',
  'Olen oppinut suomea kurssilla.': '',
  'Hän ei oppinut mitään.': '',
  'Opiskelen suomea.': '',
  'Hei, minä olen Amina.': '',
};

/** Words of which nobody needs to know how often they were said. */
const smallWords = (
  'minä minulla minua mulla mun sinä sinulle sun hän hänen häntä hänelle häneen he heille me meidän ' +
  'meillä te se sen sitä siinä siitä siihen sillä ne niitä niissä niihin tämä tämän tätä tässä tästä ' +
  'tähän tällä nämä näitä tuo tuon tuota joka jonka jossa johon jotka joita mikä minkä mitä missä ' +
  'mitkä kuka kenen ketä joku jotain mitään kukaan on ole olen olet olemme ovat olla ollut oli olin ' +
  'olisi en et ei emme eivät eikä enkä ettei voi voin voimme voisin haluan haluaisin täytyy pitää ' +
  'piti sanoin sanoi ja tai sekä eli mutta koska kun jos että vaikka kuin joten myös niin vielä nyt ' +
  'sitten silloin milloin miten kuinka siellä täällä aina usein joskus heti taas enää ehkä vain ' +
  'vasta kyllä joo hyvin hyvä hyvää paljon vähän enemmän eniten todella tosi ihan noin erittäin ' +
  'silti ensin lopuksi ennen jälkeen kanssa kanssani kaikki kaikille muut muita toinen oma yksi ' +
  'yhden kaksi eri sellainen tällainen kiitos esimerkiksi'
).split(' ');

const answer =
  `Olin ennen tarjoilijana ravintolassa. Kerran eräs asiakas oli vihainen, koska perheen
 ruoka oli neljäkymmentä minuuttia myöhässä. Minun piti rauhoittaa tilanne. Kuuntelin häntä ja pyysin
 anteeksi. Lopulta perhe jäi syömään ja kiitti. Opin, että ihminen rauhoittuu, kun hän tietää, miksi
 hän odottaa.`.replaceAll('\n', '');

/** Whole answers, and the first words of the sentences in which the parts of a story are found. */
const stories: readonly (readonly [answer: string, parts: string])[] = [
  [answer, 'Kerran Minun Kuuntelin Lopulta Opin'],
  // As they are spoken, and typed without dots.
  [
    'Kerran asiakas oli vihanen. Mun piti auttaa sitä. Mä kuuntelin ja sanoin anteeks. Sit se oli tyytyväinen.',
    'Kerran Mun Mä Sit',
  ],
  [
    'Kerran asiakas oli vihainen. Minun taytyi loytaa ratkaisu. Loysin tuotteen. Asiakas oli tyytyvainen.',
    'Kerran Minun Loysin Asiakas',
  ],
  // Models of the courses.
  [
    'Olin töissä kaupassa. Kuuntelin ja pyysin anteeksi. Lopuksi hän kiitti.',
    'Olin Kuuntelin Lopuksi',
  ],
  [
    'Kerran eräs vanhempi mies etsi kardemummaa. En tiennyt sitä. Kysyin, mihin hän sitä käyttää.',
    'Kerran Kysyin',
  ],
  [
    'Yhtenä lauantaina vein annoksen väärään pöytään. Viiden minuutin päästä toin uuden annoksen, ja asiakas oli tyytyväinen.',
    'Yhtenä Viiden',
  ],
  ['Kerran asiakas oli vihainen. En auttanut häntä. Hain pomon.', 'Kerran Hain'],
  ['Viime viikolla uuni meni rikki. Soitin heti huoltoon.', 'Viime Soitin'],
  // None: where one has been, what one does, and what stands in another order.
  ['Olen siivooja. Kun olin lapsi, asuin Irakissa. Tein ruokaa.', ''],
  ['Olin töissä Somaliassa. Tulin Suomeen. Menin kouluun.', ''],
  ['Olin töissä Somaliassa. Tulin Suomeen. Menin kouluun. Otin kurssin.', ''],
  ['Tein töitä kotona. Olin harjoittelussa.', ''],
  [
    'Aamuvuoro sopii minulle hyvin. Edellisessä työssä aamuvuoro alkoi jo kello viisi. Katsoin eilen ' +
      'aikataulun, ja ensimmäinen bussi on täällä vasta kymmenen yli kuusi.',
    '',
  ],
  ['Suomessa olin harjoittelussa koulun keittiössä. Palvelin asiakkaita ja myin vihanneksia.', ''],
  [
    'Edellisessä työssä olin kaksi vuotta. Myöhästyin vain kerran, kun juna ei kulkenut, ja soitin heti.',
    '',
  ],
  ['Ensin katsoin näytöltä, mistä se tuli. Kerran syy oli ilmapallo.', ''],
  ['Lopulta hän kiitti. Hain apua. Kerran oli kiire.', ''],
  ['Kerran laitoin väärän hinnan ja korjasin sen.', ''],
];

describe('insights', () => {
  // A part alone is no story: the rest of one stands before and behind it.
  for (const [sentence, parts] of Object.entries(sentences)) {
    it(`finds ${parts || 'nothing'} in “${sentence}”`, () => {
      const rest = ['Yhtenä päivänä satoi.', 'Tehtäväni oli odottaa.', 'Ratkesi!'];
      const found = [0, 1, 2, 3].flatMap((at) => {
        const text = rest.toSpliced(at, 0, sentence).join(' ');
        const { star } = insightsOf({ ...fi, text });
        return storyParts.filter((part) => star?.[part] === sentence);
      });
      expect([...new Set(found)].map(([first]) => first).join('')).to.equal(parts);
    });
  }

  for (const [text, parts] of stories) {
    it(`finds ${parts ? 'a' : 'no'} story in “${text.slice(0, 60)} …”`, () => {
      const story = insightsOf({ ...fi, text: text.normalize('NFD') }).star;
      const found = storyParts.flatMap((part) => story?.[part]?.split(/[ ,]/)[0] ?? []);
      expect(found.join(' ')).to.equal(parts);
    });
  }

  it('says nothing of a story in another language, or where no sentence ends', () => {
    expect(insightsOf({ ...fi, lang: 'sv', text: answer }).star).to.equal(undefined);
    expect(insightsOf({ ...fi, text: answer.replace(/[.,]/g, '') }).star).to.equal(undefined);
  });

  it('counts words and sentences', () => {
    const { words, sentences: count } = insightsOf({ ...fi, text: 'Hei! Olen Amina.\nHaen työtä' });
    expect([words, count]).to.deep.equal([5, 3]);
    expect(insightsOf({ ...fi, text: 'olen amina haen työtä' }).sentences).to.equal(undefined);
    // Where there are no capitals, nobody knows whether a sentence ends.
    const arabic = { keywords: [], lang: 'ar', text: 'مرحبا. اسمي أمينة. نعم.' };
    expect(insightsOf(arabic).sentences).to.equal(undefined);
  });

  const most: readonly (readonly [text: string, keywords: readonly string[], most: string])[] = [
    ['Asiakas tuli. Autoin asiakasta. Asiakkaat kiittivät.', [], 'asiakas 3'],
    ['Asiakkaan ja asiakkaita. Töissä työtä.', ['asiakas', 'työ'], 'asiakas 2, työ 2'],
    ['Minä olen minä ja sinä olet sinä, ja se on niin.', [], ''],
    ['Niinku tota siivoan niinku tota.', [], ''],
    ['Kello 7 7 7. 14.30 14.30.', [], ''],
    [
      'aa1 aa1 bb1 bb1 cc1 cc1 cc1 dd1 dd1 ee1 ee1 ff1 ff1',
      [],
      'cc1 3, aa1 2, bb1 2, dd1 2, ee1 2',
    ],
    ['Kassalla on kassi.', [], ''],
    // Of two keywords the longest, and a compound is not counted with a part of it.
    ['Työkaveri auttaa. Työvuoro. Työkaverin työ.', ['työ', 'työkaveri'], 'työkaveri 2'],
    ['Minä osaan. Osaat paljon.', ['osata', 'osa'], 'osata 2'],
    // Words that say little, with dots and without.
    [
      'Mina siella ja sina siella. Mina myos, sen tämän. En ole, en ole. Haluan sen, haluan tämän.',
      [],
      '',
    ],
  ];
  for (const [text, keywords, expected] of most) {
    it(`tells what is said most in “${text}”`, () => {
      const told = insightsOf({ lang: 'fi', keywords, text }).most;
      expect(told.map(({ word, count }) => `${word} ${count}`).join(', ')).to.equal(expected);
    });
  }

  it('tells of no small word that it is said most', () => {
    const text = smallWords.flatMap((word) => [word, word, withoutDots(word)]).join(' ');
    expect(insightsOf({ ...fi, text: `${text}.` }).most).to.deep.equal([]);
    expect(
      insightsOf({ ...fi, text: 'Jono. Jono. Minna. Minna. Tuoli. Tuoli.' }).most.length,
    ).to.equal(3);
  });

  const planning: readonly (readonly [text: string, lang: string, planning: string])[] = [
    ['Tota, mä oon niinku, öööö, siis siivooja. Öö, tota.', 'fi', 'tota 2, öö 2, niinku 1, siis 1'],
    ['Tuota noin, hmmm, tavallaan.', 'fi-FI', 'tuota noin 1, hmm 1, tavallaan 1'],
    ['Tuota en tiedä, niin kuin sanoin. Ääni. Öitä. No, eli.', 'fi', ''],
    ['Um, I, uhh, like it.', 'en', 'um 1, uhh 1'],
    ['Tota niinku.', 'sv', ''],
    ['Um, constructor.', 'constructor', ''],
  ];
  for (const [text, lang, expected] of planning) {
    it(`tells the words of thinking in “${text}”, ${lang}`, () => {
      const told = insightsOf({ ...fi, lang, text }).planning;
      expect(told.map(({ word, count }) => `${word} ${count}`).join(', ')).to.equal(expected);
    });
  }

  it('tells what is used and what is missing, where there is a text and a keyword', () => {
    const input = { ...fi, text: 'Siivoan huoneita.', keywords: ['huone', 'lakana'] };
    expect(insightsOf(input).keywords).to.deep.equal({
      used: [{ keyword: 'huone', forms: ['huoneita'], compounds: [] }],
      missing: ['lakana'],
    });
    expect(insightsOf({ ...input, keywords: [] }).keywords).to.equal(undefined);
    expect(insightsOf({ ...input, text: ' … ' }).keywords).to.equal(undefined);
  });

  const spoken: readonly (readonly [InsightInput, Record<string, unknown>])[] = [
    [
      { ...fi, text: 'Minä siivoan huoneita.', spoken: { seconds: 6, pauses: [1.5, 4] } },
      { seconds: 6, pauses: { count: 2, longest: 4 }, pace: 30 },
    ],
    [
      { ...fi, spoken: { seconds: 6, pauses: [] } },
      { seconds: 6, pauses: { count: 0, longest: 0 }, pace: undefined },
    ],
    [
      { ...fi, text: 'Hei!', spoken: { seconds: 1, pauses: [] } },
      { seconds: 1, pauses: { count: 0, longest: 0 }, pace: undefined },
    ],
    [
      { ...fi, text: 'Hei!', spoken: { seconds: 0, pauses: [] } },
      { seconds: undefined, pauses: undefined, pace: undefined },
    ],
    [
      { ...fi, text: 'Hei!' },
      { seconds: undefined, pauses: undefined, pace: undefined },
    ],
  ];
  for (const [input, expected] of spoken) {
    it(`tells length and pace of ${JSON.stringify(input)}`, () => {
      const { seconds, pauses, pace } = insightsOf(input);
      expect({ seconds, pauses, pace }).to.deep.equal(expected);
    });
  }
});
