import { expect } from '@open-wc/testing';
import { applyFixes } from '../course/apply-fixes.js';
import { withFreeHeadings } from './free-headings.js';
import { addedExercise } from './new-exercise.js';
import { fillTemplate, templateIn } from './templates.js';

const template = ':::choice\nWhy?\n- [x] a\n:::\n';

describe('an exercise that is added to a lesson', () => {
  const table: readonly [what: string, text: string, after: string, taken?: string[]][] = [
    ['ends it', 'Text.\n', 'Text.\n\n:::choice {#choice-1}\nWhy?\n- [x] a\n:::\n'],
    ['ends the last line', 'Text.', 'Text.\n\n:::choice {#choice-1}\nWhy?\n- [x] a\n:::\n'],
    ['begins it', '', ':::choice {#choice-1}\nWhy?\n- [x] a\n:::\n'],
    [
      'has a free id',
      'Text.\n\n\n',
      'Text.\n\n:::choice {#choice-3}\nWhy?\n- [x] a\n:::\n\n\n',
      ['choice-1', 'choice-2'],
    ],
    [
      'keeps the line endings',
      'Text.\r\n',
      'Text.\r\n\r\n:::choice {#choice-1}\r\nWhy?\r\n- [x] a\r\n:::\r\n',
    ],
  ];
  for (const [what, text, after, taken = []] of table) {
    it(what, () => {
      const fix = addedExercise({ path: 'a.md', text }, template, new Set(taken));
      expect(applyFixes(text, [fix])).to.equal(after);
    });
  }

  it('keeps its own id while that is free', () => {
    const own = ':::rate {#skills scale="a, b"}\n- x\n:::';
    const added = (...taken: string[]): string =>
      addedExercise({ path: 'a.md', text: '' }, own, new Set(taken)).text;
    expect(added()).to.equal(`${own}\n`);
    expect(added('skills')).to.equal(`${own.replace('#skills', '#rate-1')}\n`);
  });

  it('has headings of its own, where it links to them', () => {
    const story = '- [x] [On](#how-it-goes)\n- [ ] [Off](#off)\n\n### *How* it goes\n\n### Off\n';
    expect(withFreeHeadings(story, '## Say hello\n')).to.equal(story);
    const again = story.replace('(#how-it-goes)', '(#how-it-goes-2)').replace('goes\n', 'goes 2\n');
    expect(withFreeHeadings(story, `### How it goes\n`)).to.equal(again);
    expect(withFreeHeadings('### Ask\n', '### Ask\n')).to.equal('### Ask\n');
  });
});

describe('the template in a guide', () => {
  it('is its marked fence', () => {
    expect(templateIn('# A\n\n```md\nno\n```\n\n```md template\n:::a\n:::\n```\n')).to.equal(
      ':::a\n:::\n',
    );
    expect(templateIn('````md template\r\n```sh\r\nx\r\n```\r\n````\r\n')).to.equal(
      '```sh\nx\n```\n',
    );
    expect(templateIn('```md\nno\n```\n')).to.equal(undefined);
  });

  it('is filled, but for what has no value', () => {
    const filled = fillTemplate('{{a}} {{b}} {{toString}} {{a}}', { a: '$& {{b}}' });
    expect(filled).to.equal('$& {{b}} {{b}} {{toString}} $& {{b}}');
  });
});
