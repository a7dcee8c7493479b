import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Findings } from '../course/findings.js';
import { readFrontMatter } from '../course/front-matter.js';
import { writeMatter } from './matter.js';

function read(text: string) {
  const findings = new Findings({ file: 'a.md', lines: text.split('\n') });
  const { values } = readFrontMatter(findings, ['title', 'languages']);
  expect(findings.sorted()).to.deep.equal([]);
  return values;
}

describe('the front matter that is written', () => {
  it('leaves out what has no value', () => {
    const text = writeMatter([
      ['title', 'Hei'],
      ['teaches', undefined],
      ['languages', ['fi', 'en']],
    ]);
    expect(text).to.equal('---\ntitle: Hei\nlanguages: [fi, en]\n---\n');
  });

  it('is read as it was meant, whatever a title is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const plain = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        fc.pre(plain !== '');
        expect(read(writeMatter([['title', title]])).get('title')?.text).to.equal(plain);
      }),
      { numRuns: 500 },
    );
    for (const title of ['a: b', 'a #b', '"a"', "'a'", '[a]', '- a', '\\', 'a "b" \\c', '1: 2']) {
      expect(read(writeMatter([['title', title]])).get('title')?.text).to.equal(title);
    }
  });
});
