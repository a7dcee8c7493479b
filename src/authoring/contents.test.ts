import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyFixes } from '../course/apply-fixes.js';
import { compileOutline } from '../course/outline.js';
import { lessonLink } from './contents.js';

const matter = '---\nid: c\ntitle: C\nlanguages: [en]\n---\n';
const entry = { title: 'New', file: '09-new.md' };

function withLink(text: string, added = entry): string {
  return applyFixes(text, [lessonLink({ path: 'course.md', text }, added)]);
}

function lessonsIn(text: string) {
  const { course } = compileOutline({ path: 'course.md', content: text });
  return course.units.map(({ title, lessons }) => ({
    title,
    lessons: lessons.map(({ title, file }) => [title, file]),
  }));
}

describe('a link to a new lesson', () => {
  const table: readonly [what: string, before: string, after: string][] = [
    [
      'follows the last one',
      '## U\n1. [A](01-a.md)\n2. [B](02-b.md)\n',
      '## U\n1. [A](01-a.md)\n2. [B](02-b.md)\n3. [New](09-new.md)\n',
    ],
    [
      'stands in the last unit',
      '## U\n1. [A](01-a.md)\n\n## V\n\n- [B](02-b.md)\n\n',
      '## U\n1. [A](01-a.md)\n\n## V\n\n- [B](02-b.md)\n- [New](09-new.md)\n\n',
    ],
    [
      'is called 1 where all are',
      '## U\n1. [A](01-a.md)\n1. [B](02-b.md)',
      '## U\n1. [A](01-a.md)\n1. [B](02-b.md)\n1. [New](09-new.md)',
    ],
    [
      'keeps bracket and indentation',
      '## U\n  4) [A](01-a.md)\n',
      '## U\n  4) [A](01-a.md)\n  5) [New](09-new.md)\n',
    ],
    [
      'begins the list of a unit without one',
      '## U\n1. [A](01-a.md)\n\n## V\n',
      '## U\n1. [A](01-a.md)\n\n## V\n\n1. [New](09-new.md)\n',
    ],
    ['begins the contents', 'About.\n', 'About.\n\n1. [New](09-new.md)\n'],
    [
      'follows what belongs to the last item',
      '## U\n1. [A](01-a.md)\n   - [B](02-b.md)\n2. [C](03-c.md)\n\n   more\n\n:::tutor\n- x\n:::\n',
      '## U\n1. [A](01-a.md)\n   - [B](02-b.md)\n2. [C](03-c.md)\n\n   more\n3. [New](09-new.md)\n\n:::tutor\n- x\n:::\n',
    ],
    [
      'passes over code and comments',
      '## U\n1. [A](01-a.md)\n\n```\n## V\n- [B](02-b.md)\n```\n\n<!--\n- [C](03-c.md)\n-->\n',
      '## U\n1. [A](01-a.md)\n2. [New](09-new.md)\n\n```\n## V\n- [B](02-b.md)\n```\n\n<!--\n- [C](03-c.md)\n-->\n',
    ],
    [
      'keeps the line endings',
      '\uFEFF## U\r\n1. [A](01-a.md)\r\n',
      '\uFEFF## U\r\n1. [A](01-a.md)\r\n2. [New](09-new.md)\r\n',
    ],
  ];
  for (const [what, before, after] of table) {
    it(what, () => expect(withLink(before)).to.equal(after));
  }

  it('leads to its file, and says its title, whatever they are', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const title = word.filter((text) => /[\p{L}\p{N}]/u.test(text) && !text.includes('\uFFFD'));
    const name = fc
      .stringMatching(/^[a-zä %#?()<>&'*_-]{1,12}$/)
      .filter((text) => /[a-zä]/.test(text));
    fc.assert(
      fc.property(title, name, (said, stem) => {
        const file = `09-${stem.trim()}.md`;
        const text = withLink(`${matter}## U\n1. [A](01-a.md)\n`, { title: said, file });
        const [unit] = lessonsIn(text);
        expect(unit?.lessons[1]?.[1]).to.equal(file);
        const plain = said.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        expect(unit?.lessons[1]?.[0]?.normalize('NFC')).to.equal(plain.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });
});
