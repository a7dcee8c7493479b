import { expect } from '@open-wc/testing';
import type { FindingKind } from './counts.js';
import { bandOf, lixOf } from './lix.js';
import { english } from './english.js';
import { finnish } from './finnish.js';
import { measurer } from './measure.js';
import { commonRules } from './rules.js';

const rules = { fi: finnish, en: english, sv: commonRules };
import { sentencesIn, wordsIn } from './text.js';

/** Texts in which the words between asterisks are what is found, and nothing else. */
const rows: Readonly<Record<'fi' | 'en', Partial<Record<FindingKind, readonly string[]>>>> = {
  fi: {
    passive: [
      '*Sanotaan*, *luetaan*, *haetaan*, *siivotaan*, *valitaan*, *havaitaan* ja *aiotaan*.',
      '*Saadaan*, *tehdään*, *arvioidaan*, *tullaan*, *mennään*, *keskustellaan*, *noustaan*.',
      '*Sanottiin*, *tehtiin*, *arvioitiin*, *ajateltiin*, *mentiin*, *päästiin*.',
      '*Sanottaisiin*, *tehtäisiin*, *tultaisiinko*?',
      'Asia on usein jo *päätetty*, ja se olisi *tehty*. Ei ole *tultu*.',
      'Sitä ei *käytetä* eikä *lueta*. Ei enää *makseta*. Ettei *voida*, ei *sanottu*.',
      'Tässä *katsotaan*, ei sotaan mennä vaan maailmansotaan.',
      'Kohti kotiin, taloon, Kanadaan, rantaan, hintaan, nettiin, lehtiin, testiin ja postiin.',
      'Mitään, ketään, yhtään, vastaan, kohtaan, työtään, päätään, asioitaan, työntekijöitään.',
      'Talostaan, työstään, matkallaan, mielellään, parhaillaan, kerrallaan, lainkaan, tapaan.',
      'Päivittäisiin ja vuosittaisiin kokouksiin. Uusi hattu on tuttu. Hän on valtuutettu.',
      'Hän ei lopeta, ei opeta, ei odota, ei ilmoita, ei hoida. Ei sitä, ei työtä, ei huonetta.',
      'Markettiin, supermarkettiin, extranettiin, rakettiin, balettiin. Osittaisiin ja ajoittaisiin.',
      'Hän muutti arviotaan. Kuuntele televisiotaan. Siihen *aiotaan* ja *lopetettiin*, *sovittaisiin*.',
      'Työntekijällä on perusteltu syy. Se on määrätty syyskokous. On perusteltu syy. Onko sovittu aika?',
      'Kokouksessa on *sovittu* aika. Siitä on *tehty* päätös. Asia on *päätetty* jo. Ovi on *lukittu* aina.',
      'Se on *tehty* kesäkuussa, ja palkka on *maksettu* myöhemmin. Nyt on *annettu* ohje.',
      'Sovittu päivä on huono. Se on tärkeää, sanottu juttu.',
      'Me mennään ja mekin tehdään. Siellä *mennään*.',
      'Minua *kohdellaan* ja *kohdeltiin*. Ohjeita on *noudatettava*. Siitä oli jo *ilmoitettava*.',
      'Olisi *sovittava* tai *neuvoteltava*. On *tehtävä* ilmoitus. Silloin on *otettava* avain.',
      'Työn jälkeen on *luettava* ohje. Lomakkeeseen on *kirjattava* aika. Työhön on *otettava* avain.',
      'Sinun on noudatettava ohjeita. Työntekijän on ilmoitettava. Siitä on sinun sovittava.',
      'Hänellä on tarvittava lupa. Siinä on kaikki tarvittava.',
      'Se on merkittävä, luotettava, vaikuttava ja hyväksyttävä. Tämä on uusi tehtävä. Hattu on oltava.',
    ],
    noun: [
      '*Noudattaminen*, *siivoamisen*, *tekemistä*, *lukemisesta*, *tuomiseen* ja *olemista*.',
      '*Ilmoittamiseksi*, *oppimista*, *arvioimista*, *velvoittamisten*, *tekemisiä*.',
      'Ihminen, ihmistä, nainen, punainen, viimeinen, viimeisen, samanniminen, kaksitoiminen.',
      'Ongelmista, ohjelmista, lomista, asemista, avaimista, puhelimista, nimistä, voimista.',
      'Systeemistä, foorumista, albumista, teemista, kuumista, sydämistä, islamista, atomista.',
      'Akvaariumista, kostyymistä. Kaupasta ja museomista, kurkumista, diplomista, raamista.',
      '*Puhumista*, *kysymistä*, *tekemistä*, *maksamista*, *ilmoittautumista*, *saamista*, *jakamista*.',
      '*Keskustelemista*, *hyppäämistä*, *haluamista*, *muistamista*, *kertomista*, *laatimista*.',
      'Naimisiin ja naimisissa. Promise!',
      'Kysy Anna Tuomiselta. Tule, Nieminen. Omista vuoroista ja huomisesta.',
    ],
    clause: [
      '*Tehdessään*, *ilmoittaessa*, *noudatettaessa*, *halutessaan*, *tullessaan*, *mennessään*.',
      '*Tehtyään*, *ilmoitettuaan*, *saatuani*. *Ilmoittamatta* ja *tekemättä*.',
      '*Saadakseen*, *ilmoittaakseen*, *etsiäkseen*. *Annettujen* *sovitulla* *tehdyn*.',
      '*Noudatettavien*, *maksettavat*, *säilytettävät*, *käytettävät*, *käsiteltävät*.',
      'Käytön *päätyttyä*, kesän *tultua*, asian *käsiteltyä*, työn *alettua* ja muiden *mentyä*.',
      'Viikon kuluttua voin keskittyä. Saan työn tehtyä ja sain sen luettua. Työssä kehittyä.',
      'Mielessään, kielessään, perheessään, kädessään, työssään, joessa, mäessä, lyhyessä, kuluessa.',
      'Laatuaan, hyötyään, katuaan, hattuaan. Huolimatta, riippumatta, välttämättä.',
      'Kiukkusi on ymmärrettävää. Ymmärrettävän asian.',
      'Tavakseen, ilokseen, osakseen. Ilmoitusta. Hän on ollut ja tullut, opiskellut.',
      'Valtuutettujen, tehtävien, riittävien, merkittävien, luotettavan.',
    ],
  },
  en: {
    passive: [
      'It is *paid*, was not *sent*, has been *told* and will be carefully *checked*.',
      'They got *hurt*. We’re *asked*. It is *used* here.',
      'There is need for it. It is closed, located and based here. We were fed up. Speed is indeed good.',
      'They were *fed*. The form is carefully *handled*. It has been *exceeded*. The sign is *needed*.',
      'She is tired, interested and used to it. He has paid. It’s been. We need red shoes.',
    ],
    noun: [
      'The *payment* of *assistance* is a decision on the *availability* of cards.',
      'The *implementation* of this, upon *notification* or *submission*. *Applications* of members.',
      'Make an *application*, give a *notification*, carry out an *evaluation* and have a conversation.',
      'Our association and organisation work for diversity. No discrimination in education or on vacation.',
      'Location, activity, ability, nationality, authority, operations, instructions, permission, generation.',
      'An appointment, in addition, an arrangement, an explanation, the religion of a member.',
      'The organisation of workers, the nationality of the employee, the instructions of the union.',
      'At the station, the moment, the city, a dance, a question, the university, an agreement, information.',
    ],
  },
};

for (const lang of ['fi', 'en'] as const) {
  for (const [kind, texts] of Object.entries(rows[lang])) {
    describe(`${kind} in ${lang}`, () => {
      for (const marked of texts) {
        it(`is found: ${marked}`, () => {
          const { lines } = measurer(rules[lang])(marked.replaceAll('*', ''));
          const [line] = lines;
          const found = line!.findings.filter((one) => one.kind === kind).reverse();
          const shown = found.reduce(
            (text, { start, end }) =>
              `${text.slice(0, start)}*${text.slice(start, end)}*${text.slice(end)}`,
            line!.text,
          );
          expect(shown).to.equal(marked);
        });
      }
    });
  }
}

describe('the sentences of a line', () => {
  for (const [line, ...sentences] of [
    ['Tule klo 14.30. Ovi on auki.', 'Tule klo 14.30.', 'Ovi on auki.'],
    ['Kokous on 25.11. ja 2.12. Tule.', 'Kokous on 25.11. ja 2.12.', 'Tule.'],
    ['Tule 3. kerrokseen tai 25. marraskuuta.', 'Tule 3. kerrokseen tai 25. marraskuuta.'],
    [
      'Ota avain, kortti jne. Muista myös A. Virtanen.',
      'Ota avain, kortti jne.',
      'Muista myös A. Virtanen.',
    ],
    [
      'Esim. Helsingissä, ks. s. 5, n. 30 krs. alla.',
      'Esim. Helsingissä, ks. s. 5, n. 30 krs. alla.',
    ],
    ['”Tuletko?” hän kysyi. ”En.” Niin.', 'Tuletko?” hän kysyi.', 'En.”', 'Niin.'],
    ['Mitä?! Ei… en. Niin... kai.', 'Mitä?!', 'Ei… en.', 'Niin... kai.'],
    ['Tulen.Menen heti', 'Tulen.', 'Menen heti'],
    ['tule tänne. mene pois', 'tule tänne.', 'mene pois'],
    ['1. Avaa ovi.', 'Avaa ovi.'],
    ['Kokous alkaa klo 9. Tule ajoissa.', 'Kokous alkaa klo 9.', 'Tule ajoissa.'],
    ['Tule huoneeseen 5. Ota kortti mukaan.', 'Tule huoneeseen 5.', 'Ota kortti mukaan.'],
    ['Hinta on 5 e. Maksa heti.', 'Hinta on 5 e.', 'Maksa heti.'],
    ['We start at 6. Bring food.', 'We start at 6.', 'Bring food.'],
    ['Ota v. 2020 kortti e. esimies', 'Ota v. 2020 kortti e. esimies'],
    ['The answer is no. Ask again.', 'The answer is no.', 'Ask again.'],
    ['Go to room no. 5 or No. 6.', 'Go to room no. 5 or No. 6.'],
    ['25. marraskuuta', '25. marraskuuta'],
    ['Mr. Brown, e.g. at 9 a.m. on Monday. Yes!', 'Mr. Brown, e.g. at 9 a.m. on Monday.', 'Yes!'],
    ['– … !'],
    [''],
  ] as readonly (readonly [string, ...string[]])[]) {
    it(`are ${sentences.length} in “${line}”`, () => {
      const found = sentencesIn(line).map(({ start, end }) => line.slice(start, end));
      expect(found).to.deep.equal(sentences);
    });
  }

  for (const [line, words] of [
    ['EU:n loma-aika, 1.–5.12. ja/tai 10–12 h', 7],
    ['työ- ja lepoaika – 24/7, 1,5 kg', 6],
    ['minä@esimerkki.fi, https://a.fi/b?c=d ja www.a.fi.', 4],
    ['don’t, e.g. it’s 3.5', 4],
  ] as const) {
    it(`have ${words} words in “${line}”`, () => {
      expect(wordsIn(line)).to.have.length(words);
    });
  }

  it('have very long words only where a hyphen does not part them, and no addresses', () => {
    const text = 'työsuojeluvaltuutettu työsuojelu-valtuutettu tyosuojeluvaltuutettu@esimerkki.fi';
    const found = measurer(rules.fi)(text).lines[0]!.findings;
    const veryLong = found.filter(({ kind }) => kind === 'word');
    expect(veryLong.map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'työsuojeluvaltuutettu',
    ]);
  });
});

describe('LIX', () => {
  it('is words in a sentence and the share of long words', () => {
    const { counts } = measurer(rules.fi)('Kokous on tiistaina. Tule kahvihuoneeseen.');
    expect(lixOf(counts)).to.be.closeTo(5 / 2 + (100 * 2) / 5, 1e-9);
  });

  it('says nothing of less than five words', () => {
    expect(lixOf(measurer(rules.fi)('Kokous on tiistaina klo').counts)).to.be.undefined;
    expect(lixOf(measurer(rules.fi)('').counts)).to.be.undefined;
  });

  for (const [lix, language, band] of [
    [45, 'fi', 'beginner'],
    [45.1, 'fi', 'selko'],
    [62, 'fi', 'selko'],
    [75, 'fi', 'plain'],
    [90, 'fi', 'official'],
    [30, 'en', 'simple'],
    [60, 'en', 'official'],
    [61, 'en', 'specialist'],
    [50, 'sv', undefined],
  ] as const) {
    it(`of ${lix} in ${language} is near ${band}`, () => {
      expect(bandOf(lix, rules[language])).to.equal(band);
    });
  }
});
