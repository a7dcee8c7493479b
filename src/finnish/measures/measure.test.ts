import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sumOf } from './counts.js';
import { english } from './english.js';
import { finnish } from './finnish.js';
import { rulesFor } from './languages.js';
import { measurer, type MeasuredText } from './measure.js';
import { commonRules } from './rules.js';

/** By language. */
const rules = { fi: finnish, en: english, sv: commonRules };

/** What is found, in the order of the text, each kind by its letter. */
interface Counted {
  readonly text: string;
  readonly words: number;
  readonly sentences: number;
  readonly long: number;
  readonly sentence?: readonly string[];
  readonly word?: readonly string[];
  readonly passive?: readonly string[];
  readonly noun?: readonly string[];
  readonly clause?: readonly string[];
}

// Counted by hand.
const finnishTexts: Readonly<Record<string, Counted>> = {
  officialese: {
    text: 'Työntekijöitä velvoitetaan noudattamaan työsuojelumääräyksiä kaikissa työtehtävissä. Ilmoittaminen poissaoloista suoritetaan kirjallisesti ennen työvuoron alkamista.',
    words: 13,
    sentences: 2,
    long: 12,
    word: ['työsuojelumääräyksiä'],
    passive: ['velvoitetaan', 'suoritetaan'],
    noun: ['Ilmoittaminen', 'alkamista'],
  },
  'a notice with a date and a list': {
    text: 'Hei kaikki!\nKokous on tiistaina 25.11. klo 14.30.\nTule kahvihuoneeseen.\n- Otamme kahvia.\n- Puhumme vuoroista.\nKysy lisää: Mina, puh. 040 123 4567.',
    words: 21,
    sentences: 6,
    long: 4,
    word: ['kahvihuoneeseen'],
  },
  'a dialogue': {
    text: '”Tuletko huomenna?” kysyi Amina.\n”En… en tiedä. Me mennään varmaan mökille!”\n– Selvä.',
    words: 12,
    sentences: 4,
    long: 5,
  },
  abbreviations: {
    text: 'Työntekijän tulee ilmoittaa sairastumisestaan esim. tekstiviestillä tai puhelimitse esihenkilölle, mikäli se on mahdollista, viimeistään ennen vuoron alkua. Ks. ohje s. 4 ym. Jos et ole varma, kysy.',
    words: 27,
    sentences: 3,
    long: 8,
    sentence: [
      'Työntekijän tulee ilmoittaa sairastumisestaan esim. tekstiviestillä tai puhelimitse esihenkilölle, mikäli se on mahdollista, viimeistään ennen vuoron alkua.',
    ],
    word: ['sairastumisestaan', 'tekstiviestillä'],
    noun: ['sairastumisestaan'],
  },
  'clauses in a word': {
    text: 'Vuorolista on jo päätetty. Muutoksia ei enää tehdä. Ilmoitettuaan asiasta työntekijä saa vapaata annettujen ohjeiden mukaan. Sairastuessaan hän soittaa. Ketään ei velvoiteta tulemaan töihin keskustelematta.',
    words: 25,
    sentences: 5,
    long: 14,
    word: ['keskustelematta'],
    passive: ['päätetty', 'tehdä', 'velvoiteta'],
    clause: ['Ilmoitettuaan', 'annettujen', 'Sairastuessaan', 'keskustelematta'],
  },
  'what only looks like it': {
    text: 'Menen kotiin ja taloon maanantaihin asti. En tiedä mitään, mutta ystäväni kertoo työstään ja lapsistaan. Kuitenkaan hän ei odota sitä. Ihminen on viimeinen, joka huomaa tapahtumista mitään.',
    words: 27,
    sentences: 4,
    long: 8,
  },
  'a heading and a list without full stops': {
    text: 'Muista nämä\n\n1. avaimet\n2) kulkukortti\na) EU:n ajokortti\n• loma-aika on 24/7\nhttps://www.esimerkki.fi/ohjeet-tyontekijoille',
    words: 10,
    sentences: 6,
    long: 4,
  },
};

const englishTexts: Readonly<Record<string, Counted>> = {
  officialese: {
    text: 'Employees are required to comply with the implementation of the safety procedures. Notification of absence is made in writing.',
    words: 19,
    sentences: 2,
    long: 7,
    passive: ['required', 'made'],
    noun: ['implementation', 'Notification'],
  },
  'a notice with a date': {
    text: 'Staff meeting: Tuesday 25 Nov. at 2.30 p.m.\n\nCome to the canteen, e.g. by lift. Mr. Virtanen will be there.',
    words: 20,
    sentences: 3,
    long: 4,
  },
  'one long sentence': {
    text: 'If you are ill and cannot come to work on the day of your shift, call your supervisor before it starts so that somebody can be found.',
    words: 27,
    sentences: 1,
    long: 2,
    sentence: [
      'If you are ill and cannot come to work on the day of your shift, call your supervisor before it starts so that somebody can be found.',
    ],
    passive: ['found'],
  },
  'what only looks like it': {
    text: 'She is tired and interested in the station. We got to the city at 5.30. They are used to dance. A moment has passed; it’s done.',
    words: 26,
    sentences: 4,
    long: 2,
  },
  'a list and an answer': {
    text: '“Is it fixed?” asked Ada.\n1. Intercommunication systems have been carefully tested.\n2. No responsibility!',
    words: 13,
    sentences: 3,
    long: 4,
    word: ['Intercommunication'],
    passive: ['tested'],
  },
};

for (const [lang, table] of [
  ['fi', finnishTexts],
  ['en', englishTexts],
] as const) {
  describe(`the measures of a text in ${lang}`, () => {
    for (const [name, { text, words, sentences, long, ...found }] of Object.entries(table)) {
      it(`are as counted by hand: ${name}`, () => {
        const measured = measurer(rules[lang])(text);
        const { counts } = measured;
        expect([counts.words, counts.sentences, counts.found.long]).to.deep.equal([
          words,
          sentences,
          long,
        ]);
        expect(foundIn(measured)).to.deep.equal(found);
      });
    }
  });
}

/** The words of each kind that was found. */
function foundIn({ lines, counts }: MeasuredText): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { text, findings } of lines) {
    for (const { kind, start, end } of findings) (found[kind] ??= []).push(text.slice(start, end));
  }
  for (const [kind, count] of Object.entries(counts.found)) {
    expect(count, kind).to.equal(found[kind]?.length ?? 0);
  }
  // Too many to be listed in the tables.
  delete found['long'];
  return found;
}

describe('the measures of a text in another language', () => {
  it('are those that need no knowledge of it', () => {
    const text = 'Anställningsförhållanden regleras i kollektivavtalet. Det bestämdes igår.';
    expect(foundIn(measurer(rules.sv)(text))).to.deep.equal({
      word: ['Anställningsförhållanden', 'kollektivavtalet'],
    });
  });

  it('are those of the language for its regions', async () => {
    expect(await rulesFor('fi-FI')).to.equal(finnish);
    expect(await rulesFor('EN-gb')).to.equal(english);
    expect(await rulesFor('sv')).to.equal(commonRules);
    expect(await rulesFor('')).to.equal(commonRules);
  });
});

describe('the measures of any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ...['tehdään', 'on tehty', 'tekeminen', 'is made', 'esim. ', '25.11. ', '”Ei?” ', '1. '],
      ...['. ', '! ', '\n', '\r\n', '\u2028', 'työ\u00adsuojelu', 'a\u0308', '\u0000', '😀', ' '],
      'sana '.repeat(14),
    ),
  );
  const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const language = fc.constantFrom(...(['fi', 'en', 'sv'] as const));

  it('have places within their line and in order, and counts that add up', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const { lines, counts } = measurer(rules[lang])(text);
        expect(lines.map((line) => line.text).join('')).to.equal(
          text.replace(/[\r\n\u2028\u2029]/g, ''),
        );
        for (const line of lines) {
          const last = new Map<string, number>();
          let start = 0;
          for (const one of line.findings) {
            expect(one.start).to.be.at.least(Math.max(start, last.get(one.kind) ?? 0));
            expect(one.end).to.be.within(one.start + 1, line.text.length);
            start = one.start;
            last.set(one.kind, one.end);
          }
        }
        expect(counts).to.deep.equal(sumOf(lines.map((line) => line.counts)));
        expect(counts.sentences).to.be.at.most(counts.words);
        for (const kind of ['word', 'long', 'passive', 'noun', 'clause'] as const) {
          expect(counts.found[kind]).to.be.at.most(counts.words);
        }
      }),
    );
  });

  it('are those of its parts together', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (one, other, lang) => {
        const measure = measurer(rules[lang]);
        const parts = [measure(one).counts, measure(other).counts];
        expect(measure(`${one}\n\n${other}`).counts).to.deep.equal(sumOf(parts));
      }),
    );
  });

  it('do not depend on what was measured before', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, language, (before, text, lang) => {
        const used = measurer(rules[lang]);
        before.forEach(used);
        expect(used(text)).to.deep.equal(measurer(rules[lang])(text));
      }),
    );
  });

  it('keep the lines that stay', () => {
    const measure = measurer(rules.fi);
    const { lines } = measure('Yksi.\nKaksi.');
    expect(measure('Yksi.\nKaksi kissaa.').lines[0]).to.equal(lines[0]);
  });

  it('come soon, whatever it is', () => {
    const size = 20_000;
    for (const unit of [
      'a',
      'ta',
      'a.',
      '.',
      '”',
      'www.',
      'http://',
      '1.',
      'tehdään',
      '\n',
      'a ',
    ]) {
      for (const lang of ['fi', 'en'] as const) {
        const start = performance.now();
        measurer(rules[lang])(unit.repeat(size / unit.length));
        expect(performance.now() - start, `${unit} in ${lang}`).to.be.below(500);
      }
    }
  });
});
