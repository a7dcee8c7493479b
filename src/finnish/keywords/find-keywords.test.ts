import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findKeywords } from './find-keywords.js';

/** Words of a job, with forms in which they are found, and with other words that are none. */
const table: Readonly<Record<string, readonly [forms: string, others: string]>> = {
  asiakas: [
    'asiakas asiakkaan asiakasta asiakkaita asiakkaiden asiakkaille asiakkaalle asiakkaanamme vakioasiakas vakioasiakkaita asiakaspalvelu asiakaspalvelussa asiakkaatkin asiakaskin asiakkaal asiakkaist',
    'asia asiat asiakirja asiallinen',
  ],
  työ: [
    'työ työtä töitä töissä töihin työssäni työhön työn töistä töiden kotityöt yötyötä hoitotyö työvuoro työpaikassa työntekijä työnantaja töis töist tyossä tyotehtava tyopaivat yotyo',
    'tyttö tytöt työntää työnnän täytyy täytyö tuo tuon työläs työtön työllistää tahto toista',
  ],
  kauppa: [
    'kaupassa kaupan kauppaan kaupoissa kauppoja kaupoista kauppani ruokakaupassa kaupas kaupast kaupalt',
    'kaupunki kaupallinen kaapissa',
  ],
  kassa: [
    'kassalla kassan kassoja kassalle kassaan kassakone kassatyö kassal kassas',
    'kassi kassin kassissa kasseja matkassa paikassa asiakassa',
  ],
  kassi: ['kassin kassissa kasseja kassia kassiin', 'kassa kassan kassalla kassoja'],
  vuoro: [
    'vuoro vuoron vuorossa vuorot vuoroja vuoroon iltavuoro iltavuorossa yövuoroissa aamuvuoroon viikonloppuvuorot vuorolista yovuoro yovuorossa',
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
    'tulen tulee tuli tulin tullut tulleet tullaan tultiin tulisi tulemaan tuun tuut',
    'tulos tuuli tulppa tullin',
  ],
  kuu: ['kuun kuuta kuussa', 'kuuma kuumaa kuulla kuulen kuusi kuus'],
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
    'tehdä teen tekee tekevät tein teki tekivät tehnyt tehdään tehtiin tehty tekisin tekemään tekeminen tehään',
    'tehtävä tehtävän tekijä tehdas',
  ],
  nähdä: [
    'näen näkee näki nähnyt nähdään nähtiin näkisin näkemään nään',
    'näin näyttää näytän näkymä nain',
  ],
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
    'tarvita tarvitsen tarvitsee tarvitsin tarvinnut tarvitaan tarvittiin tarvitsisin tarviin tarvii tarvisin',
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
  lähteä: [
    'lähden lähtee lähdin lähti lähtenyt lähdetään lahdemme',
    'lähellä lähteen lähettää lähetän lahden lahti',
  ],
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
  tehtävä: [
    'tehtävä tehtävän tehtävät tehtäviä tehtäväni tyotehtavat tehtavani',
    'teen tehty tehtaan',
  ],
  lapsi: ['lapsi lapsen lasta lapset lapsia lasten', 'lapio lasi lasissa'],
  vaate: ['vaate vaatteen vaatteet vaatetta vaatteita', 'vaatia vaadin vaativa'],
  tauko: ['tauko tauon tauot taukoja tauolla taukoa', 'tauti taulu taukka'],
  pöytä: ['pöytä pöydän pöydät pöytiä pöytään pöydässä', 'pöllö pyytää'],
  aika: ['aika ajan aikaa aikaan ajat aikoja', 'aina ajaa'],
  työaika: ['työaika työajan työaikaa työajat', 'työ työtä'],
  matkatavarat: ['matkatavarat matkatavaroita matkatavaroiden matkatavaraa', 'matka tavarat'],
  haluta: ['haluan haluun haluut haluisin haluaisin halusin', 'halu halla'],
  syödä: ['syön söin syo', 'soi soin'],
  kiitos: ['kiitos kiitoksen', 'kiitti'],
  mennä: ['menen meen meet meni mennään', 'meri menu'],
  tietää: ['tiedän tiiän tiesin tietää', 'tie tietä'],
  raskas: ['raskas raskaan raskaita', 'raskaana'],
  vastata: ['vastaa vastasin vastata', 'vastaan vasta'],
  tahti: ['tahdin tahtia', 'tähti tähden tähtikuvio'],
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
  // A word without a dot may be one that needs some, whatever stands beside it.
  ['järjestää', 'Mina jarjestan hyllyt.', 'fi', 'järjestää: jarjestan'],
  ['järjestää', 'Minä jarjestan hyllyt.', 'fi', 'järjestää: jarjestan'],
  ['työ, tuoda', 'Tuon on kiva.', 'fi', 'tuoda: tuon'],
  // Compounds that are written apart, or with a hyphen.
  [
    'työkaveri, yövuoro, asiakaspalvelu',
    'Työ kaverit auttavat. Teen yo vuoroa ja asiakas palvelua.',
    'fi',
    'työkaveri: työ kaverit; yövuoro: yo vuoroa; asiakaspalvelu: asiakas palvelua',
  ],
  [
    'yövuoro, työkaveri',
    'Yö-vuoro sopii. Työ-kaverini auttaa.',
    'fi',
    'yövuoro: yö-vuoro; työkaveri: työ-kaverini',
  ],
  [
    'hyvä asiakaspalvelu',
    'Hyvää asiakas palvelua.',
    'fi',
    'hyvä asiakaspalvelu: hyvää asiakas palvelua',
  ],
  ['yövuoro', 'Tulen yö, vuoro alkaa.', 'fi', ''],
  ['e-mail', 'Luen email.', 'fi', 'e-mail: email'],
  // Other languages: the words as they are.
  ['Service, till', 'The service was at the tills.', 'en', 'Service: service'],
  ['kassa', 'Kassan på affären', 'sv', ''],
  ['kassa', '', 'fi', ''],
  ['', 'Hei!', 'fi', ''],
  ['constructor, __proto__', 'constructor', 'en', 'constructor: constructor'],
  ['constructor', 'constructor', 'fi', 'constructor: constructor'],
];

/** What is said to be missing: nothing that may stand there in a form or spelling of its own. */
const open: readonly (readonly [keywords: string, text: string, lang: string, missing: string])[] =
  [
    ['asiakas, lakana', 'Autan asiakkasta.', 'fi', 'lakana'],
    ['asiakas, auttaa', 'Autaan asikas.', 'fi', ''],
    ['kauppa, huone', 'Kaupasa on huonen.', 'fi', ''],
    ['siivota, ymmärtää', 'Sivoan ja ymmärän.', 'fi', ''],
    ['järjestää, tehtävä', 'Jarestan tehtvat.', 'fi', ''],
    ['asiakas, työ', 'Tyttö luki asiakirjan.', 'fi', 'asiakas, työ'],
    ['hyvä palvelu, hyvä olo', 'Hyvää ja nopeaa. Palvelua.', 'fi', 'hyvä olo'],
    ['vastata, raskas', 'Otan asiakkaan vastaan. En ole raskaana.', 'fi', ''],
    ['colleague, trust', 'My colleagues and I.', 'en', ''],
    ['kassa', 'Kassan på affären', 'sv', ''],
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

  for (const [keywords, text, lang, missing] of open) {
    it(`misses ${missing || 'nothing'} in “${text}”, ${lang}`, () => {
      const use = findKeywords(keywords.split(', '), text, lang);
      expect(use.missing.join(', ')).to.equal(missing);
    });
  }

  it('tells forms from compounds', () => {
    const [work, mate] = findKeywords(
      ['työ', 'työkaveri'],
      'Työkaveri on töissä. Työvuoro, työ kaveri.',
      'fi',
    ).used;
    expect(work).to.deep.equal({
      keyword: 'työ',
      forms: ['työkaveri', 'töissä', 'työvuoro', 'työ'],
      compounds: ['työkaveri', 'työvuoro'],
    });
    expect(mate!.compounds).to.deep.equal([]);
  });

  it('looks at a huge text, and for an expression without an end, in no time', () => {
    const long = 'työ '.repeat(4900);
    const use = findKeywords([long, 'työ työ työ työ työ'], long, 'fi');
    expect(use.used.length + use.missing.length).to.equal(2);
    expect(findKeywords(['lakana'], `${long} lakana`, 'fi').used.length).to.equal(1);
    expect(findKeywords(['lakana'], `${long.repeat(20)} lakana`, 'fi').used.length).to.equal(0);
  });

  it('keeps the order, and says what is missing', () => {
    const use = findKeywords(['lakana', 'pyyhe', 'vessa', 'lakana'], 'Pyyhkeet ja vessan.', 'fi');
    expect(use.used.map(({ keyword }) => keyword)).to.deep.equal(['pyyhe', 'vessa']);
    expect(use.missing).to.deep.equal(['lakana']);
  });

  it('never throws, and says one thing of a keyword', () => {
    const word = fc.stringMatching(/^[a-zåäö '-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 4 }),
        fc.string(),
        fc.constantFrom('fi', 'en'),
        (keywords, text, lang) => {
          const { used, missing } = findKeywords(keywords, `${text} ${keywords.join(' ')}`, lang);
          const all = [...used.map(({ keyword }) => keyword), ...missing];
          expect(new Set(all).size).to.equal(all.length);
          expect(keywords).to.include.members(all);
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
