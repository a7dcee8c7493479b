import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { specOf } from '../../../test/support/compile-exercise.js';
import { plainBlocks } from '../../course/plain-text.js';
import { commonRun } from './common-run.js';
import { order, type OrderSpec } from './order.js';
import { orderReader } from './order.read.js';

const items = specOf(orderReader, ':::order\n1. a\n   > First!\n2. b\n3. c\n4. d\n:::');

function wordsOf({ items }: OrderSpec): readonly string[] {
  return items.map(({ content }) => plainBlocks(content));
}

describe('order', () => {
  const scores: readonly (readonly [string, readonly number[], number, string])[] = [
    ['the right order', [0, 1, 2, 3], 1, '++++'],
    ['two neighbours swapped', [0, 2, 1, 3], 2 / 3, '++-+'],
    ['the last one first', [3, 0, 1, 2], 2 / 3, '-+++'],
    ['the first one last', [1, 2, 3, 0], 2 / 3, '+++-'],
    ['two pairs swapped', [1, 0, 3, 2], 1 / 3, '+-+-'],
    ['all turned round', [3, 2, 1, 0], 0, '+---'],
  ];
  for (const [what, arranged, score, signs] of scores) {
    it(`gives ${score.toFixed(2)} for ${what}`, () => {
      const grade = order.grade(items, { order: arranged });
      expect(grade?.score).to.be.closeTo(score, 1e-9);
      const verdicts = grade?.parts.map((part) => (part?.verdict === 'right' ? '+' : '-'));
      expect(verdicts?.join('')).to.equal(signs);
    });
  }

  it('shows the feedback of an item where it stands wrong', () => {
    const grade = order.grade(items, { order: [1, 2, 3, 0] });
    expect(grade?.parts[3]).to.deep.equal({
      verdict: 'wrong',
      feedback: items.items[0]?.feedback,
    });
  });

  it('takes items only all together, and words one by one', () => {
    const sentence = specOf(orderReader, ':::order {words}\n1. Minä olen Ali.\n:::');
    expect(order.revive(items, { order: [2, 1] })).to.deep.equal({ order: [] });
    expect(order.revive(sentence, { order: [2, 1, 2] })).to.deep.equal({ order: [2, 1] });
    const verdicts = order.grade(sentence, { order: [0, 1] })?.parts.map((part) => part?.verdict);
    expect(verdicts).to.deep.equal(['right', 'right', 'missed']);
  });

  const sentences: readonly (readonly [string, string, string, string])[] = [
    ['one order', '1. Minä olen Ali.', 'Minä olen Ali', '.'],
    [
      'a word that another order writes small',
      '1. Minä olen töissä.\n2. Töissä minä olen.',
      'minä olen töissä',
      '.',
    ],
    ['a name in both', '1. Amina on täällä!\n2. Täällä on Amina!', 'Amina on täällä', '!'],
    [
      'the same start',
      '1. Minä olen nyt töissä.\n2. Minä olen töissä nyt.',
      'Minä olen nyt töissä',
      '.',
    ],
    ['a comma', '1. Hei, minä olen Ali?!', 'Hei, minä olen Ali', '?!'],
    ['marks of emphasis', '1. *Minä olen Ali*', 'Minä olen Ali', ''],
  ];
  for (const [what, list, tiles, end] of sentences) {
    it(`cuts a sentence into words: ${what}`, () => {
      const spec = specOf(orderReader, `:::order {words}\n${list}\n:::`);
      expect(wordsOf(spec).join(' ')).to.equal(tiles);
      expect(spec.end).to.equal(end);
      for (const accepted of spec.orders) expect(order.grade(spec, accepted)?.score).to.equal(1);
    });
  }

  it('marks the words as taught', () => {
    const spec = specOf(orderReader, ':::order {words}\n1. Minä olen Ali.\n:::');
    expect(JSON.stringify(spec.items[0])).to.include('"lang":"fi"');
  });

  it('does not mind which of two equal words stands where', () => {
    const spec = specOf(orderReader, ':::order {words}\n1. Se on se.\n:::');
    expect(wordsOf(spec)).to.deep.equal(['se', 'on', 'se']);
    expect(order.grade(spec, { order: [2, 1, 0] })?.score).to.equal(1);
  });

  it('says a word about the order that was chosen', () => {
    const spec = specOf(
      orderReader,
      ':::order {words}\n1. Minä olen töissä.\n2. Töissä minä olen.\n   > Stresses the place.\n:::',
    );
    const said = spec.orders.map((accepted) => order.grade(spec, accepted)?.parts.at(-1)?.feedback);
    expect(said).to.deep.equal([undefined, spec.orders[1]?.feedback]);
    expect(said[1]).to.exist;
  });

  it('starts a sentence anew, and a list from where it was', () => {
    const grade = { score: 0, parts: [] };
    const words = { ...items, words: true };
    expect(order.retry?.(items, { order: [3, 2, 1, 0] }, grade)).to.deep.equal({
      order: [3, 2, 1, 0],
    });
    expect(order.retry?.(words, { order: [3] }, grade)).to.deep.equal({ order: [] });
  });
});

describe('commonRun', () => {
  const entries = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });

  it('is the longest run that both have', () => {
    fc.assert(
      fc.property(entries, entries, (given, wanted) => {
        const run = commonRun(given, wanted);
        expect(
          isWithin(
            run.map((place) => given[place]!),
            wanted,
          ),
        ).to.be.true;
        expect([...run].sort((a, b) => a - b)).to.deep.equal(run);
        for (let set = 0; set < 1 << given.length; set++) {
          const some = given.filter((_, place) => set & (1 << place));
          if (some.length > run.length) expect(isWithin(some, wanted)).to.be.false;
        }
      }),
    );
  });
});

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const entry of whole) if (part[at] === entry) at++;
  return at === part.length;
}
