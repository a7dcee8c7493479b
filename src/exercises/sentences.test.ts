import { expect } from '@open-wc/testing';
import { heardWords } from './sentences.js';

describe('what is heard of a sentence', () => {
  const rows: readonly [written: string, heard: string][] = [
    ['Huomenta!', 'Huomenta'],
    ['Hetkinen, minä kysyn.', 'Hetkinen minä kysyn'],
    ['Hei !', 'Hei'],
    ['Moi! Mitä kuuluu?', 'Moi Mitä kuuluu'],
    ['Hän sanoo: ”Tule tänne.”', 'Hän sanoo Tule tänne'],
    ['Odota – minä tulen.', 'Odota minä tulen'],
    // What stands within a word is part of it.
    ['EU:n linja-auto', 'EU:n linja-auto'],
    ["vaa'an", "vaa'an"],
    ['?!', ''],
    ['', ''],
  ];
  for (const [written, heard] of rows) {
    it(`is “${heard}” of “${written}”`, () => expect(heardWords(written)).to.equal(heard));
  }
});
