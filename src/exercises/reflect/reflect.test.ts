import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { fingerprint } from '../../course/fingerprint.js';
import { mostWritten, reflect } from './reflect.js';
import { reflectPaper } from './reflect.paper.js';
import { reflectReader } from './reflect.read.js';

const source = ':::reflect {#own}\nWhich text first,\nand why?\n:::';
const spec = specOf(reflectReader, source);

describe('reflect', () => {
  it('has no end that only writing opens', () => {
    expect(reflect.isAnswered(spec, reflect.blank(spec))).to.be.true;
    expect(reflect.grade(spec, { text: 'words' })).to.be.undefined;
  });

  const rows: readonly (readonly [name: string, stored: unknown, text: string])[] = [
    ['words', { text: ' two\nlines ' }, ' two\nlines '],
    ['a number', { text: 5 }, ''],
    ['a list', { text: ['a'] }, ''],
    ['inherited words', Object.create({ text: 'a' }), ''],
    ['a string', 'text', ''],
  ];
  for (const [name, stored, text] of rows) {
    it(`takes ${name} out of storage as ${JSON.stringify(text)}`, () => {
      expect(reflect.revive(spec, stored)).to.deep.equal({ text });
      expect(reflect.keep?.(spec, stored)).to.deep.equal({ text });
    });
  }

  it('keeps no more than there is room for', () => {
    const { text } = reflect.revive(spec, { text: 'x'.repeat(mostWritten + 5) });
    expect(text.length).to.equal(mostWritten);
  });

  it('is another question when its words are others, and the same when they are wrapped', () => {
    const keyOf = (markdown: string) =>
      fingerprint(reflectReader.key(specOf(reflectReader, markdown)));
    const key = keyOf(source);
    expect(keyOf(source.replace('first,\nand', 'first, and'))).to.equal(key);
    expect(keyOf(source.replace('why', 'how'))).not.to.equal(key);
  });

  for (const material of ['- a list', '| a | b |\n|---|---|\n| c | d |', '> a quote', '### More']) {
    it(`says that this would be lost: ${material.slice(0, 9)}`, () => {
      const { exercise, problems } = compileExercise(
        `:::reflect {#own}\nWhy?\n\n${material}\n\nand this\n:::`,
        [reflectReader],
      );
      const lines = problems.map(({ code, place }) => [code, place?.line]);
      const after = 11 + material.split('\n').length;
      expect(lines).to.deep.equal([
        ['reflect.extra', 10],
        ['reflect.extra', after],
      ]);
      expect(exercise?.spec).to.deep.equal({ question: 'Why?' });
    });
  }

  it('is lines to write on, on paper', () => {
    const { exercise } = compileExercise(source, [reflectReader]);
    const { material, key } = reflectPaper.sheet(exercise!, { seed: 1, t: (text) => text });
    expect(material.length).to.be.within(6, 8);
    expect(material.every(({ kind }) => kind === 'rule')).to.be.true;
    expect(key).to.be.undefined;
  });
});
