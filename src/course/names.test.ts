import { expect } from '@open-wc/testing';
import { inLanguage, mainFile } from './lesson-files.js';
import { idsOf, stemOf } from './lesson-ids.js';
import { nearest } from './nearest.js';
import { Slugs } from './slugs.js';

describe('lesson ids', () => {
  const stems: readonly [file: string, id: string][] = [
    ['01-hei.md', 'hei'],
    ['1. Hei.md', 'hei'],
    ['unit-1/02_mina-olen.md', 'mina-olen'],
    ['Työ ja perhe.md', 'työ-ja-perhe'],
    ['2026.md', '2026'],
    ['01-.md', '01-'],
    ['03-a.b.md', 'a-b'],
    ['???.md', 'lesson'],
  ];
  for (const [file, id] of stems) it(file, () => expect(stemOf(file)).to.equal(id));

  it('differ', () => {
    const files = ['01-a.md', '02-a.md', 'u/01-a.md', '03-course.md', 'a!.md', 'a?.md', 'a!!.md'];
    const ids = ['a', '02-a', 'u-01-a', '03-course', 'a-2', 'a-3', 'a-4'];
    expect(idsOf(files)).to.deep.equal(ids);
  });

  it('know the language of a file', () => {
    expect(inLanguage('u/01-a.md', 'fi')).to.equal('u/01-a.fi.md');
    expect(mainFile('01-a.fi.md', ['en', 'fi'])).to.deep.equal({ file: '01-a.md', language: 'fi' });
    expect(mainFile('01-a.fi.md', ['fi', 'en'])).to.deep.equal({ file: '01-a.fi.md' });
    expect(mainFile('01-a.b.md', ['en', 'fi'])).to.deep.equal({ file: '01-a.b.md' });
  });
});

describe('slugs', () => {
  const table: readonly [headings: string[], slugs: string[]][] = [
    [['Say hello!'], ['say-hello']],
    [
      ['Hei', 'Hei', 'hei'],
      ['hei', 'hei-1', 'hei-2'],
    ],
    [
      ['Hei', 'Hei 1', 'Hei'],
      ['hei', 'hei-1', 'hei-2'],
    ],
    [['Mitä tämä on?'], ['mitä-tämä-on']],
    [
      ['a  b', 'snake_case', 'C & D'],
      ['a--b', 'snake_case', 'c--d'],
    ],
    [
      ['!', '?'],
      ['', '-1'],
    ],
    [
      ['constructor', '__proto__'],
      ['constructor', '__proto__'],
    ],
  ];
  for (const [headings, expected] of table) {
    it(headings.join(', '), () => {
      const slugs = new Slugs();
      expect(headings.map((heading) => slugs.next(heading))).to.deep.equal(expected);
    });
  }
});

describe('did you mean', () => {
  const names = ['choice', 'gaps', 'order', 'match', 'sort', 'words', 'fact', 'tutor'];
  const table: readonly [name: string, meant: string | undefined][] = [
    ['chioce', 'choice'],
    ['Choice', 'choice'],
    ['choices', 'choice'],
    ['gap', 'gaps'],
    ['wrods', 'words'],
    ['quiz', undefined],
    ['somethingelse', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ];
  for (const [name, meant] of table) {
    it(name.slice(0, 20) || 'nothing', () => expect(nearest(name, names)).to.equal(meant));
  }
});
