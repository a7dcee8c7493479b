import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { plainText } from '../../course/plain-text.js';
import type { DialogueSpec } from './dialogue.js';
import { dialogue } from './dialogue.js';
import { dialogueReader } from './dialogue.read.js';

const asked = specOf(
  dialogueReader,
  `:::dialogue {you=Amina}
**Liisa:** Huomenta!
> Good morning!

**Amina:** [[Joo|Kyllä]], minä [[olen|oon]] Amina.
> Yes, I am Amina.
:::`,
);
const read = specOf(dialogueReader, ':::dialogue\n**A:** Moi!\n\n**B:** Moi moi!\n:::');

function linesOf({ roles, turns }: DialogueSpec): readonly string[] {
  return turns.map(({ role, text }) => `${roles[role]}: ${plainText(text)}`);
}

function problemsIn(source: string): readonly (string | number | undefined)[][] {
  const { problems } = compileExercise(`:::dialogue${source}\n:::`, [dialogueReader]);
  return problems.map(({ code, place }) => [code, place?.line, place?.column]);
}

describe('reading a dialogue', () => {
  it('takes who says what, in whose part, with what it means', () => {
    expect(linesOf(asked)).to.deep.equal(['Liisa: Huomenta!', 'Amina: Joo, minä olen Amina.']);
    expect([asked.roles, asked.you, asked.lang]).to.deep.equal([['Liisa', 'Amina'], 1, 'fi']);
    expect(asked.gaps).to.deep.equal([
      ['Joo', 'Kyllä'],
      ['olen', 'oon'],
    ]);
    expect(JSON.stringify(asked.turns[0]?.translation)).to.include('Good morning!');
    expect(asked.turns.map(({ text }) => text[0]?.kind)).to.deep.equal(['run', 'run']);
  });

  const same = ['Liisa: Moi!', 'Ali: Moi vaan!', 'Liisa: Miten menee?'];
  for (const [how, source] of [
    ['a paragraph each', '**Liisa:** Moi!\n\n**Ali:** Moi vaan!\n\n**Liisa:** Miten menee?'],
    ['one paragraph', '**Liisa:** Moi!\n**Ali:** Moi vaan!\n**Liisa:** Miten menee?'],
    [
      'a colon behind the bold',
      '**Liisa**: Moi!\n\n**Ali**: Moi vaan!\n\n**Liisa** : Miten menee?',
    ],
    ['italics', '**Liisa:** *Moi!*\n\n**Ali:** *Moi vaan!*\n\n**Liisa:** *Miten menee?*'],
    ['a line wrapped', '**Liisa:** Moi!\n\n**Ali:** Moi\nvaan!\n\n**Liisa:** Miten\nmenee?'],
  ] as const) {
    it(`reads lines written with ${how}`, () => {
      expect(linesOf(specOf(dialogueReader, `:::dialogue\n${source}\n:::`))).to.deep.equal(same);
    });
  }

  it('leaves bold words in a line to the line', () => {
    const source = '**A:** Tämä on **tärkeää:** pese kädet.\nJa **muista:** ovi.\n\n**B:** Joo.';
    const spec = specOf(dialogueReader, `:::dialogue\n${source}\n:::`);
    expect(linesOf(spec)).to.deep.equal([
      'A: Tämä on tärkeää: pese kädet. Ja muista: ovi.',
      'B: Joo.',
    ]);
  });

  it('takes a link to a recording for the sound of its line', () => {
    const source = ':::dialogue\n**A:** [Huomenta!](audio/a.opus)\n\n**B:** Moi!\n:::';
    const { turns } = specOf(dialogueReader, source);
    expect(turns.map(({ audio }) => audio)).to.deep.equal(['audio/a.opus', undefined]);
    expect(JSON.stringify(turns[0]?.text)).not.to.include('"audio"');
  });

  it('keeps the prompt apart, though it has bold words', () => {
    const source = ':::dialogue\n**Ali** meets *Eeva*.\n\n**Eeva:** Moi!\n\n**Ali:** Moi!\n:::';
    const { exercise } = compileExercise(source, [dialogueReader]);
    expect(exercise?.prompt).to.have.length(1);
    expect(linesOf(exercise?.spec as DialogueSpec)).to.have.length(2);
  });

  for (const [you, source, expected] of [
    ['the part that is named, whatever its case', ' {you=amina}\n**L:** a\n\n**Amina:** b', 1],
    ['a name of two words', ' {you="Amina Ali"}\n**L:** a\n\n**Amina Ali:** b', 1],
    ['who has the first gap', '\n**L:** a\n\n**M:** b\n\n**N:** [[c]]\n\n**M:** [[d]]', 2],
    ['the second speaker', '\n**L:** a\n\n**M:** b', 1],
    ['the only one', '\n**L:** a', 0],
  ] as const) {
    it(`offers first: ${you}`, () => {
      expect(specOf(dialogueReader, `:::dialogue${source}\n:::`).you).to.equal(expected);
    });
  }

  it('asks the gaps of all where nobody is named, and else only those of the part', () => {
    const source = '\n**L:** [[a]]\n\n**M:** [[b]]';
    expect(specOf(dialogueReader, `:::dialogue${source}\n:::`).gaps).to.deep.equal([['a'], ['b']]);
    const named = specOf(dialogueReader, `:::dialogue {you=M}${source}\n:::`);
    expect(named.gaps).to.deep.equal([['b']]);
    expect(linesOf(named)).to.deep.equal(['L: a', 'M: b']);
  });

  it('tells where what is wrong stands', () => {
    const gap = ' {you=M}\n**L:** Hei [[a]]!\n\n**M:** [[]]';
    expect(problemsIn(gap)).to.deep.equal([
      ['dialogue.gap-not-yours', 8, 12],
      ['dialogue.empty-gap', 10, 8],
    ]);
    expect(problemsIn('\n**L:** a\n> A\n\n**M:** b\n\nx\n\n**L:** c\n> C\n')).to.deep.equal([
      ['dialogue.no-translation', 11, 1],
      ['dialogue.extra', 13, 1],
    ]);
    expect(problemsIn('\n**L:** a\n> A\n**M:** b\n\n**M:** c\n> C')).to.deep.equal([
      ['dialogue.no-empty-line', 10, 1],
    ]);
  });

  it('puts the space where a name lacks it', () => {
    const { problems } = compileExercise(':::dialogue\n**L:** a\n\n**M:**b\n:::', [dialogueReader]);
    expect(problems.map(({ code, fix }) => [code, fix?.place.column, fix?.text])).to.deep.include([
      'dialogue.no-space',
      7,
      ' ',
    ]);
  });

  for (const [written, fixed] of [
    ['{you=Amna}', 'Amina'],
    ['{#own you="Amna"}', 'Amina'],
  ] as const) {
    it(`knows what to write instead of ${written}`, () => {
      const source = `:::dialogue ${written}\n**L:** a\n\n**Amina:** b\n:::`;
      const { exercise, problems } = compileExercise(source, [dialogueReader]);
      const [problem] = problems;
      expect(problem?.values).to.include({ you: 'Amna', suggestion: fixed });
      const { column = 0, endColumn = 0 } = problem?.fix?.place ?? {};
      const line = source.split('\n')[0]!;
      const mended = line.slice(0, column - 1) + problem!.fix!.text + line.slice(endColumn - 1);
      expect(mended).to.equal(line.replace(/"?Amna"?/, fixed));
      expect((exercise?.spec as DialogueSpec).you, 'it plays all the same').to.equal(1);
    });
  }

  it('has at most forty lines', () => {
    const source = Array.from({ length: 41 }, (_, n) => `**A${n % 2}:** Moi ${n}.`).join('\n\n');
    expect(problemsIn(`\n${source}`).map(([code]) => code)).to.deep.equal(['dialogue.too-many']);
    expect(problemsIn(`\n${source.replace(/\n\n.*$/, '')}`)).to.be.empty;
  });

  it('is another question when a line with a gap changes, and when its answers do', () => {
    const key = (source: string) => dialogueReader.key(specOf(dialogueReader, source));
    const source = ':::dialogue\n**A:** Moi!\n\n**B:** Minä [[olen]] Ali.\n:::';
    const own = key(source);
    expect(key(source.replace('Moi!', 'Hei!'))).to.deep.equal(own);
    expect(key(source.replace('Ali', 'Eeva'))).not.to.deep.equal(own);
    expect(key(source.replace('olen', 'olen|oon'))).not.to.deep.equal(own);
  });
});

describe('playing a dialogue', () => {
  it('gives each gap its share, and names puhekieli and missing dots', () => {
    const grade = (given: readonly string[]) =>
      dialogue.grade(asked, { given, heard: [], played: [] });
    expect(grade(['kyllä ', 'OON'])?.score).to.equal(1);
    expect(grade(['joo', 'olet'])?.score).to.equal(0.5);
    expect(grade(['', 'olen'])?.parts.map((part) => part?.verdict)).to.deep.equal([
      'missed',
      'right',
    ]);
    expect(grade(['kylla', 'olen'])?.parts[0]?.verdict).to.equal('near');
  });

  const blank = dialogue.blank(read);
  for (const [what, response, expected] of [
    ['nothing', blank, false],
    ['half of it heard', { ...blank, heard: [1] }, false],
    ['all of it heard', { ...blank, heard: [1, 0] }, true],
    ['a part played', { ...blank, played: [1] }, true],
  ] as const) {
    it(`without gaps, is done or not: ${what}`, () => {
      expect(dialogue.isAnswered(read, response)).to.equal(expected);
      expect(dialogue.grade(read, response)).to.be.undefined;
    });
  }

  it('with gaps, is answered by writing, not by listening', () => {
    const heard = { ...dialogue.blank(asked), heard: [0, 1], played: [1] };
    expect(dialogue.isAnswered(asked, heard)).to.be.false;
    expect(dialogue.isAnswered(asked, { ...heard, given: ['', 'x'] })).to.be.true;
  });

  it('keeps what was heard and what was right for another try', () => {
    const response = { given: ['Joo', 'on'], heard: [0], played: [1] };
    const grade = dialogue.grade(asked, response)!;
    expect(dialogue.retry?.(asked, response, grade)).to.deep.equal({
      ...response,
      given: ['Joo', ''],
    });
  });
});
