import { expect } from '@open-wc/testing';
import type { InterviewSpec } from '../interview.js';
import type { Sitting } from '../response.js';
import { missingWords } from './missing-words.js';

function missingIn(answers: readonly (readonly [question: string, text: string])[], lang = 'fi') {
  const questions = [
    { key: 'one', keywords: ['asiakas', 'kassa'] },
    { key: 'two', keywords: ['asiakas', 'lakana'] },
    { key: 'many', keywords: Array.from({ length: 12 }, (_, at) => `sana${'a'.repeat(at + 1)}`) },
  ];
  return missingWords(
    { questions, lang } as unknown as InterviewSpec,
    {
      answers: answers.map(([question, text]) => ({ question, texts: [text] })),
    } as unknown as Sitting,
  );
}

const table: readonly (readonly [answers: readonly (readonly [string, string])[], string])[] = [
  [[['one', 'Hei.']], 'asiakas, kassa'],
  [
    [
      ['one', 'Kassalla.'],
      ['two', 'Hei.'],
    ],
    'asiakas, lakana',
  ],
  // In one answer it was there.
  [
    [
      ['one', 'Asiakkaita.'],
      ['two', 'Hei.'],
    ],
    'kassa, lakana',
  ],
  // A word is looked for where it was asked for.
  [
    [
      ['one', 'Hei.'],
      ['two', 'Kassalla on asiakas.'],
    ],
    'kassa, lakana',
  ],
  [
    [
      ['one', ' '],
      ['two', 'Lakana.'],
    ],
    'asiakas',
  ],
  [[], ''],
  [[['gone', 'Hei.']], ''],
];

describe('words to look at again', () => {
  it('are no more than anybody looks at', () => {
    expect(missingIn([['many', 'Hei.']]).length).to.equal(10);
  });

  for (const [answers, expected] of table) {
    it(`are ${expected || 'none'} after ${JSON.stringify(answers)}`, () => {
      expect(missingIn(answers).join(', ')).to.equal(expected);
    });
  }

  it('are none where nobody knows what is missing', () => {
    expect(missingIn([['one', 'Hei.']], 'sv')).to.deep.equal([]);
  });
});
