import { expect } from '@open-wc/testing';
import { understoodWords } from './understood.js';

describe('what the browser understood', () => {
  const rows: readonly [guesses: readonly string[], target: string, shown: string][] = [
    [['hetkinen minä kysyn'], 'Hetkinen, minä kysyn.', '*hetkinen* *minä* *kysyn*'],
    [['hetki minä kysyn'], 'Hetkinen, minä kysyn.', 'hetki *minä* *kysyn*'],
    [['minä kysyn hetkinen'], 'Hetkinen, minä kysyn.', '*minä* *kysyn* hetkinen'],
    [['tuli'], 'tuuli', 'tuli'],
    // The guess that has most of the words; of two that have as many, the likelier.
    [['hetkinen mina', 'hetkinen minä'], 'Hetkinen, minä kysyn.', '*hetkinen* *minä*'],
    [['yksi', 'kaksi'], 'kolme', 'yksi'],
    [[], 'kolme', ''],
    [[''], 'kolme', ''],
  ];
  for (const [guesses, target, shown] of rows) {
    it(`is “${shown}” of ${JSON.stringify(guesses)}`, () => {
      const words = understoodWords(guesses, target);
      const marked = words.map(({ text, matches }) => (matches ? `*${text}*` : text));
      expect(marked.join(' ')).to.equal(shown);
    });
  }
});
