import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { bonesOf, dictation, offersOf, turnsOf, type DictationSpec } from './dictation.js';
import { dictationReader } from './dictation.read.js';

const typed = specOf(
  dictationReader,
  ':::dictation\n- Hetkinen, minä kysyn.\n  > One moment.\n- [Työ alkaa!](audio/tyo.opus)\n  > Work starts.\n:::',
);
const one = specOf(
  dictationReader,
  ':::dictation {choose}\n- [ ] tuli\n  > fire\n- [x] tuuli\n  > wind\n:::',
);
const inTurn = specOf(
  dictationReader,
  ':::dictation {choose}\n- yksi\n  > one\n- kaksi\n  > two\n- kolme\n  > three\n:::',
);

describe('dictation', () => {
  it('reads a sentence, its recording, its meaning, and the language it is in', () => {
    const [first, second] = typed.sentences;
    expect(first?.audio).to.be.undefined;
    expect(second).to.include({ plain: 'Työ alkaa!', audio: 'audio/tyo.opus' });
    expect(second?.text[0]).to.include({ kind: 'run', lang: 'fi' });
    expect(second?.meaning).to.have.length(1);
    expect([typed.mode, typed.lang, typed.said]).to.deep.equal(['typed', 'fi', [0, 1]]);
  });

  it('says the ticked one, or each in turn where there are no boxes', () => {
    expect([one.mode, one.said]).to.deep.equal(['choose', [1]]);
    expect([inTurn.mode, inTurn.said]).to.deep.equal(['choose', [0, 1, 2]]);
  });

  const writings: readonly [given: string, verdict: string][] = [
    ['Hetkinen, minä kysyn.', 'right'],
    ['hetkinen minä kysyn', 'right'],
    ['  hetkinen ,  minä kysyn ! ', 'right'],
    ['hetkinen, mä kysyn', 'right'],
    ['hetkinen mina kysyn', 'near'],
    ['hetkinen minä kysynn', 'wrong'],
    ['minä kysyn', 'wrong'],
    ['', 'missed'],
    ['?!', 'missed'],
  ];
  for (const [given, verdict] of writings) {
    it(`finds “${given}” ${verdict}`, () => {
      const grade = dictation.grade(typed, { given: [given, ''], chosen: [] });
      expect(grade?.parts.map((part) => part?.verdict)).to.deep.equal([verdict, 'missed']);
    });
  }

  it('gives each sentence its share', () => {
    const score = (spec: DictationSpec, chosen: readonly (number | null)[]) =>
      dictation.grade(spec, { given: [], chosen })?.score;
    expect(score(one, [1])).to.equal(1);
    expect(score(one, [0])).to.equal(0);
    expect(score(inTurn, [0, 2, null])).to.equal(1 / 3);
  });

  it('keeps what was right, and what can be mended, for another try', () => {
    const response = { given: ['hetkinen mina kysyn', 'työt alkaa'], chosen: [] };
    const again = dictation.retry?.(typed, response, dictation.grade(typed, response)!);
    expect(again).to.deep.equal({ given: ['hetkinen mina kysyn', ''], chosen: [] });
  });

  const broken: readonly (readonly [what: string, source: string])[] = [
    ['two of them are said', '{choose}\n- [x] a\n- [x] b\n- [ ] c'],
    ['none of them is said', '{choose}\n- [ ] a\n- [ ] b'],
    ['there is nothing to pick from', '{choose}\n- a'],
    ['boxes are to be written', '\n- [x] a\n- [ ] b'],
    ['there is no sentence', '\n- ?!'],
  ];
  for (const [what, source] of broken) {
    it(`cannot be played where ${what}`, () => {
      const { exercise } = compileExercise(`:::dictation ${source}\n:::`, [dictationReader]);
      expect(exercise).to.be.undefined;
    });
  }

  it('never shows the options in the order in which they are said', () => {
    for (let seed = 0; seed < 200; seed++) {
      for (const spec of [
        inTurn,
        { ...inTurn, sentences: inTurn.sentences.slice(1), said: [0, 1] },
      ]) {
        const offers = offersOf(spec, seed);
        expect(offers).not.to.deep.equal(turnsOf(spec));
        expect([...offers].sort()).to.deep.equal([...spec.said]);
      }
    }
  });

  it('asks the sentences that are written in the author’s order', () => {
    expect(turnsOf(typed)).to.deep.equal([0, 1]);
    expect(turnsOf(inTurn)).not.to.deep.equal([0, 1, 2]);
  });

  it('lets the first letters of words and their lengths show through', () => {
    const shown = (text: string) =>
      bonesOf(text).map(({ first, more, after }) => `${first}${'.'.repeat(more)}${after}`);
    expect(shown('Vuoro alkaa, kai?').join('')).to.equal('V.... a...., k..?');
    expect(shown('linja-auto')).to.deep.equal(['l....-', 'a...']);
    // Letters that are made of two characters are one letter.
    expect(shown('a\u0308iti\u0308')).to.deep.equal(['\u00e4...']);
    expect(bonesOf('…')).to.deep.equal([]);
  });

  const fixes: readonly (readonly [code: string, source: string, fixed: string])[] = [
    [
      'boxes',
      ':::dictation\n- [x] a\n- [ ] b\n:::',
      ':::dictation {choose}\n- [x] a\n- [ ] b\n:::',
    ],
    [
      'no-box',
      ':::dictation {choose}\n- [x] a\n- b\n:::',
      ':::dictation {choose}\n- [x] a\n- [ ] b\n:::',
    ],
  ];
  for (const [code, source, fixed] of fixes) {
    it(`mends ${code}`, () => {
      const { problems } = compileExercise(source, [dictationReader]);
      const { fix } = problems.find((problem) => problem.code === `dictation.${code}`) ?? {};
      const lines = source.split('\n');
      const { line = 0, column = 0, endColumn = 0 } = fix?.place ?? {};
      // The lesson has six lines above the exercise.
      const text = lines[line - 7] ?? '';
      lines[line - 7] = text.slice(0, column - 1) + fix?.text + text.slice(endColumn - 1);
      expect(lines.join('\n')).to.equal(fixed);
    });
  }

  const warnings: readonly (readonly [what: string, source: string, codes: readonly string[]])[] = [
    ['only what is said needs a meaning', '{choose}\n- [x] a\n  > A\n- [ ] b', []],
    ['each that is said in turn does', '{choose}\n- a\n  > A\n- b', ['dictation.no-meaning']],
    ['digits may be picked', '{choose}\n- [x] 8\n  > 8\n- [ ] 9', []],
    ['signs are no sentence', '\n- a\n  > A\n- ?!', ['dictation.empty']],
    ['text beside a recording', '\n- [a](audio/a.opus) b\n  > A', ['dictation.extra']],
  ];
  for (const [what, source, codes] of warnings) {
    it(what, () => {
      const { problems } = compileExercise(`:::dictation ${source}\n:::`, [dictationReader]);
      expect(problems.map(({ code }) => code)).to.deep.equal(codes);
    });
  }
});
