import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findKeywords } from './find-keywords.js';

/** Words of a job, with forms in which they are found, and with other words that are none. */
const table: Readonly<Record<string, readonly [forms: string, others: string]>> = {
  asiakas: [
    'asiakas asiakkaan asiakasta asiakkaita asiakkaiden asiakkaille asiakkaalle asiakkaanamme vakioasiakas vakioasiakkaita asiakaspalvelu asiakaspalvelussa asiakkaatkin asiakaskin',
    'asia asiat asiakirja asiallinen',
  ],
  työ: [
    'työ työtä töitä töissä töihin työssäni työhön työn töistä töiden kotityöt yötyötä hoitotyö työvuoro työpaikassa työntekijä työnantaja',
    'tyttö tytöt työntää työnnän täytyy täytyö tuo tuon työläs työtön työllistää',
  ],
  kauppa: [
    'kaupassa kaupan kauppaan kaupoissa kauppoja kaupoista kauppani ruokakaupassa',
    'kaupunki kaupallinen kaapissa',
  ],
  kassa: [
    'kassalla kassan kassoja kassalle kassaan kassakone kassatyö',
    'kassi kassin kassissa kasseja matkassa paikassa asiakassa',
  ],
  kassi: ['kassin kassissa kasseja kassia kassiin', 'kassa kassan kassalla kassoja'],
  vuoro: [
    'vuoro vuoron vuorossa vuorot vuoroja vuoroon iltavuoro iltavuorossa yövuoroissa aamuvuoroon viikonloppuvuorot vuorolista',
    'vuori vuoren vuoressa vuorella vuosi',
  ],
  palvelu: [
    'palvelua palvelun palveluja palveluita palvelussa asiakaspalvelu asiakaspalvelussa itsepalvelu',
    'palvella palvelen palvelee palveli palveluksessa',
  ],
  palvella: [
    'palvelen palvelee palveltiin palveli palvelin palvellut palvella palvelemme palvellaan palveleminen',
    'palvelu palvelua palvelussa palveluja',
  ],
  tila: [
    'tilat tilassa tilaan tiloja tiloissa tilamme',
    'tilata tilasin tilannut tilanne tilanteessa tilaus tilataan',
  ],
  tilata: [
    'tilata tilaan tilaa tilasin tilasi tilannut tilattiin tilaamme',
    'tilassa tiloissa tilanne tilanteen tilaus',
  ],
  maksu: ['maksun maksut maksuja maksussa maksuun', 'maksaa maksan maksettu maksoi maksimi'],
  maksaa: [
    'maksaa maksan maksoi maksoin maksettiin maksettu maksetaan maksanut',
    'maksu maksut maksun',
  ],
  tuli: ['tulen tulta tulessa', 'tuuli tuulen tullut tullaan tulos'],
  tulla: [
    'tulen tulee tuli tulin tullut tulleet tullaan tultiin tulisi tulemaan',
    'tulos tuuli tulppa tullin',
  ],
  kuu: ['kuun kuuta kuussa', 'kuuma kuumaa kuulla kuulen kuusi'],
  lasi: ['lasin lasia laseja lasit laseissa lasissa', 'laskea lasken lasku laskun lapsi lapsen'],
  laskea: [
    'lasken laskee laski laskin laskenut lasketaan laskettiin laskemaan',
    'lasku laskun lasi lasissa',
  ],
  lasku: ['laskun laskut laskuja laskussa', 'laskea lasken laskee lasi'],
  käsi: [
    'käsi käden kädet käteen kättä käsiä käsien käsissä kädellä käteni',
    'käsittää käsitellä käsitys käsky',
  ],
  pesu: ['pesun pesut pesua pesussa', 'pesä pesässä pestä pesen pesin'],
  pestä: [
    'pestä pesen pesee pesin pesi pessyt pestiin pestään pesty pesisin peseminen',
    'pesä pesän pesu pesun pystyn',
  ],
  vahvuus: [
    'vahvuus vahvuuden vahvuuteni vahvuutta vahvuuksia vahvuuksiani vahvuudet',
    'vahva vahvan vahvasti',
  ],
  huone: [
    'huone huoneen huonetta huoneet huoneita huoneissa huoneeseen hotellihuoneen kylpyhuone',
    'huono huonon huonosti huolto',
  ],
  kieli: ['kielen kieltä kieliä kielet kielissä', 'kiellän kielto kello'],
  avain: ['avaimen avaimet avainta avaimia avaimella avainkortti', 'avaan avasin avata avoin'],
  lyhyt: ['lyhyt lyhyen lyhyttä lyhyet lyhyitä', 'lyhty lyhentää'],
  kokenut: ['kokenut kokeneen kokenutta kokeneita', 'kokous kokki'],
  työtön: ['työtön työttömän työttömänä työttömiä työtöntä', 'työ työtä työnä'],
  hyvä: ['hyvä hyvää hyvän hyvät hyviä hyvissä', 'hylly'],
  tie: ['tie tien tietä teitä tiellä teillä', 'tieto tiedän tiesi tiimi'],
  kirja: ['kirjan kirjoja kirjaa kirjoissa', 'kirje kirjoitan kirjoittaa'],
  koira: ['koiran koiria koirien koirissa', 'kokeilin'],
  hylly: ['hyllyn hyllyt hyllyjä hyllyyn hyllyllä hyllyihin', 'hyllyttää hyllytän hyllytin'],
  hyllyttää: ['hyllytän hyllytin hyllyttänyt hyllytettiin hyllyttämään', 'hylly hyllyn hyllyssä'],
  siivous: [
    'siivous siivousta siivouksen siivouksessa loppusiivous siivousvaunu siivousalalla',
    'siivota siivoan siivosin siivooja',
  ],
  siivota: [
    'siivota siivoan siivoaa siivosin siivosi siivonnut siivonneet siivotaan siivottiin siivottu siivoaisin siivoamaan siivoaminen siivoamista siivoon',
    'siivous siivouksen siivooja siivooja siipi',
  ],
  tehdä: [
    'tehdä teen tekee tekevät tein teki tekivät tehnyt tehdään tehtiin tehty tekisin tekemään tekeminen',
    'tehtävä tehtävän tekijä tehdas',
  ],
  nähdä: ['näen näkee näki nähnyt nähdään nähtiin näkisin näkemään', 'näin näyttää näytän näkymä'],
  auttaa: [
    'auttaa autan autat autamme auttavat autoin autoit auttoi auttanut autetaan autettiin auttaisin auttamaan auttaminen auttaminenkin',
    'auto autot autossa autolla apu avun',
  ],
  apu: ['apu apua avun avulla apuna', 'auttaa apina'],
  myydä: [
    'myydä myyn myy myin myi myynyt myytiin myydään myyty myymässä',
    'myyjä myyjän myymälä myynti myös',
  ],
  myyjä: ['myyjä myyjän myyjiä myyjänä myyjille vaatemyyjä', 'myy myydä myynti myymälä'],
  juosta: ['juosta juoksen juoksee juoksin juossut juostaan', 'juon juoda juotu'],
  juoda: ['juoda juon join joi juonut juodaan', 'juosta juoma joka'],
  tarvita: [
    'tarvita tarvitsen tarvitsee tarvitsin tarvinnut tarvitaan tarvittiin tarvitsisin',
    'tarve tarpeen tarvike',
  ],
  vanheta: ['vanheta vanhenen vanhenee vanheni vanhennut', 'vanha vanhan vanhempi'],
  kuunnella: [
    'kuunnella kuuntelen kuuntelin kuunteli kuunnellut kuunnellaan kuunneltiin kuuntelemaan',
    'kuulla kuulin kuulen',
  ],
  ymmärtää: ['ymmärtää ymmärrän ymmärsin ymmärsi ymmärtänyt ymmärrettiin', 'ympäri ympärillä'],
  pyytää: ['pyydän pyysin pyysi pyytänyt pyydetään pyytäisin', 'pyyhe pyyhin pyörä pysyin'],
  pyyhe: ['pyyhe pyyhkeen pyyhkeet pyyhettä pyyhkeitä', 'pyyhin pyyhkiä pyydän'],
  pyyhkiä: [
    'pyyhkiä pyyhin pyyhkii pyyhki pyyhkinyt pyyhitään pyyhkimään',
    'pyyhe pyyhkeen pyyhettä',
  ],
  tarkistaa: [
    'tarkistan tarkistin tarkisti tarkistanut tarkistetaan tarkistettiin',
    'tarkka tarkasti tarkistus',
  ],
  lukea: [
    'luen lukee luin luki lukenut luetaan luettiin lukisin lukemaan',
    'luku luvun lukko lupa',
  ],
  lähteä: ['lähden lähtee lähdin lähti lähtenyt lähdetään', 'lähellä lähteen lähettää lähetän'],
  oppia: ['opin oppii oppi oppinut opitaan oppimaan oppisin', 'opas oppaan opiskelen opettaja'],
  opiskella: [
    'opiskelen opiskelin opiskeli opiskellut opiskellaan opiskelemaan',
    'opin oppia opiskelija',
  ],
  kertoa: [
    'kerron kertoo kerroin kertoi kertonut kerrotaan kerrottiin',
    'kerros kerroksen kerta kerran',
  ],
  hakea: ['haen hakee hain haki hakenut haetaan haettiin', 'haluan hakemus hakija'],
  käydä: ['käyn käy kävin kävi käynyt käydään käytiin', 'käytän käytävä käytävän käytin'],
  imuroida: ['imuroin imuroi imuroida imuroinut imuroidaan imuroitiin imuroimaan', 'imuri imurin'],
  ystävällinen: [
    'ystävällisempi ystävällinen ystävällisen ystävällistä ystävällisiä ystävällisesti',
    'ystävä ystävän ystävyys epäystävällinen',
  ],
  luotettava: ['luotettava luotettavan luotettavaa luotettavia', 'luottamus luotan'],
  tyytyväinen: ['tyytyväinen tyytyväisiä tyytyväisten tyytyväistä', 'tyytyä tyyny'],
  valmis: ['valmis valmiin valmista valmiita valmiiksi', 'valmistan valmistin valmistaa'],
  puhdas: ['puhdas puhtaan puhdasta puhtaat puhtaita', 'puhdistan puhdistus puhelin'],
  esihenkilö: [
    'esihenkilö esihenkilön esihenkilölle esihenkilöni vuoroesihenkilö',
    'henkilö esine',
  ],
  tehtävä: ['tehtävä tehtävän tehtävät tehtäviä tehtäväni', 'teen tehty tehtaan'],
  lapsi: ['lapsi lapsen lasta lapset lapsia lasten', 'lapio lasi lasissa'],
  vaate: ['vaate vaatteen vaatteet vaatetta vaatteita', 'vaatia vaadin vaativa'],
  tauko: ['tauko tauon tauot taukoja tauolla taukoa', 'tauti taulu taukka'],
  pöytä: ['pöytä pöydän pöydät pöytiä pöytään pöydässä', 'pöllö pyytää'],
  aika: ['aika ajan aikaa aikaan ajat aikoja', 'aina ajaa'],
  työaika: ['työaika työajan työaikaa työajat', 'työ työtä'],
  matkatavarat: ['matkatavarat matkatavaroita matkatavaroiden matkatavaraa', 'matka tavarat'],
  anteeksi: ['anteeksi anteeksipyyntö', 'antaa annan'],
  olla: ['olen on oli olin ollut ovat', 'oluen olkapää ontto'],
  'ottaa yhteyttä': ['otin heti yhteyttä', 'yhteyttä'],
};

const whole: readonly (readonly [keywords: string, text: string, lang: string, used: string])[] = [
  // Expressions: near each other, in one sentence, in any order.
  ['hyvä palvelu', 'Saitte hyvää palvelua.', 'fi', 'hyvä palvelu: hyvää palvelua'],
  ['hyvä palvelu', 'Palvelu oli todella hyvää.', 'fi', 'hyvä palvelu: palvelu oli todella hyvää'],
  ['hyvä palvelu', 'Minulla on hyvä olo. Palvelu toimii.', 'fi', ''],
  ['hyvä palvelu', 'Hyvä asia oli se, että me kaikki saimme silloin nopeasti palvelua.', 'fi', ''],
  [
    'ottaa yhteyttä',
    'Otan asiakkaaseen yhteyttä.',
    'fi-FI',
    'ottaa yhteyttä: otan asiakkaaseen yhteyttä',
  ],
  ['iso iso', 'Iso talo.', 'fi', ''],
  // Capitals, hyphens, composed and decomposed letters.
  [
    'asiakas',
    'ASIAKKAITA oli. Asiakkaita! Asiakas-palvelu.',
    'fi',
    'asiakas: asiakkaita, asiakas-palvelu',
  ],
  ['työ', 'To\u0308issa\u0308 on kivaa.', 'fi', 'työ: töissä'],
  // No dot in the whole text: a keyboard without them. One dot, and a word without is another.
  ['järjestää', 'Mina jarjestan hyllyt.', 'fi', 'järjestää: jarjestan'],
  ['järjestää', 'Minä jarjestan hyllyt.', 'fi', ''],
  ['työ, tuoda', 'Tuon on kiva.', 'fi', 'tuoda: tuon'],
  // Other languages: the words as they are.
  ['Service, till', 'The service was at the tills.', 'en', 'Service: service'],
  ['kassa', 'Kassan på affären', 'sv', ''],
  ['kassa', '', 'fi', ''],
  ['', 'Hei!', 'fi', ''],
  ['constructor, __proto__', 'constructor', 'en', 'constructor: constructor'],
  ['constructor', 'constructor', 'fi', 'constructor: constructor'],
];

describe('finding keywords', () => {
  for (const [keyword, [forms, others]] of Object.entries(table)) {
    it(`finds ${keyword}`, () => {
      const isExpression = keyword.includes(' ');
      const [good, bad] = isExpression
        ? [[forms], [others]]
        : [forms.split(' '), others.split(' ')];
      const isFound = (form: string) =>
        findKeywords([keyword], `Nyt ${form}, häh.`, 'fi').used.length === 1;
      expect(
        good.filter((form) => !isFound(form)),
        'not found',
      ).to.deep.equal([]);
      expect(bad.filter(isFound), 'found').to.deep.equal([]);
    });
  }

  for (const [keywords, text, lang, used] of whole) {
    it(`finds ${keywords} in “${text}”, ${lang}`, () => {
      const found = findKeywords(keywords.split(', '), text, lang).used;
      const told = found.map(({ keyword, forms }) => `${keyword}: ${forms.join(', ')}`).join('; ');
      expect(told).to.equal(used);
    });
  }

  it('keeps the order, and says what is missing', () => {
    const use = findKeywords(['lakana', 'pyyhe', 'vessa', 'lakana'], 'Pyyhkeet ja vessan.', 'fi');
    expect(use.used.map(({ keyword }) => keyword)).to.deep.equal(['pyyhe', 'vessa']);
    expect(use.missing).to.deep.equal(['lakana']);
  });

  it('never throws, and finds each keyword or misses it', () => {
    const word = fc.stringMatching(/^[a-zåäö '-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        fc.string(),
        fc.constantFrom('fi', 'en'),
        (keywords, text, lang) => {
          const { used, missing } = findKeywords(keywords, `${text} ${keywords.join(' ')}`, lang);
          const all = [...used.map(({ keyword }) => keyword), ...missing];
          expect(all.sort()).to.deep.equal([...new Set(keywords)].sort());
        },
      ),
    );
  });

  it('finds a basic form as it is', () => {
    const lemma = fc.stringMatching(/^[a-zåäö]{2,14}$/);
    const others = /^(ala|anna|tuo)$/;
    fc.assert(
      fc.property(
        lemma.filter((one) => !others.test(one)),
        (one) => findKeywords([one], `Ä ${one}.`, 'fi').used.length === 1,
      ),
    );
  });
});
