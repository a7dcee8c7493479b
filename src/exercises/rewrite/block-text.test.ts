import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { specOf } from '../../../test/support/compile-exercise.js';
import type { Block, Inline } from '../../course/course.js';
import { cutOut, textOfBlocks } from './block-text.js';
import { rewriteReader } from './rewrite.read.js';

const blocks = specOf(
  rewriteReader,
  `:::rewrite
Rewrite.

> # Heading
>
> One **two three** four
> five.\\
> Six [seven](https://example.com/) \`code\`.
>
> - eight
> - nine
>
> | a | b |
> |---|---|
> | c | *d* |
:::`,
).original;

/** What is cut out, and all text, in its order. */
function textsIn(node: readonly (Block | Inline)[]): { cut: string[]; all: string } {
  const cut: string[] = [];
  let all = '';
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const one = value as Inline;
      if (one.kind === 'text') all += one.text;
      if (one.kind === 'gap') {
        cut.push(one.answers[0]!);
        all += one.answers[0]!;
      }
      Object.values(one).forEach(visit);
    }
  };
  visit(node);
  return { cut, all };
}

describe('the text of blocks', () => {
  const text = textOfBlocks(blocks);

  it('has a line for each piece of it, and none where the file is wrapped', () => {
    expect(text).to.equal(
      'Heading\nOne two three four five.\nSix seven .\neight\nnine\na\nb\nc\nd\n',
    );
  });

  it('is cut at places in it, across bold words and links', () => {
    for (const words of ['two', 'One two', 'three four five', 'seven', 'nine', 'd']) {
      const start = text.indexOf(words);
      const { cut, all } = textsIn(cutOut(blocks, [{ start, end: start + words.length }]));
      expect(cut.join('')).to.equal(words);
      expect(all).to.equal(textsIn(blocks).all.replace('\n', ' '));
    }
  });

  it('stays all there, whatever is cut out', () => {
    const span = fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (some) => {
        let from = 0;
        const spans = some
          .sort(([a], [b]) => a - b)
          .flatMap(([at, length]) => {
            const start = Math.max(from, at);
            const end = Math.min(text.length, start + length);
            if (start >= end) return [];
            from = end;
            return [{ start, end }];
          });
        const { cut, all } = textsIn(cutOut(blocks, spans));
        expect(all).to.equal(text.replaceAll('\n', ''));
        const wanted = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(cut.join('')).to.equal(wanted.replaceAll('\n', ''));
      }),
    );
  });
});
