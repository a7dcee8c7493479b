import { expect } from '@open-wc/testing';
import { FileCompiler } from '../../src/authoring/file-compiler.js';
import { addMedia, editText } from '../../src/draft/draft-changes.js';
import type { Draft } from '../../src/draft/draft.js';
import type { Problem } from '../../src/problem.js';
import { asking, draftOf, twoLessons } from '../../test/support/draft-of.js';
import { plainReaders } from '../../test/support/plain-types.js';
import { fileGroups, standingsOf } from './file-groups.js';

const t = (key: string) => key;
const texts = {
  '00-loose.md': 'Loose.',
  '01-one.fi.md': asking('Yksi'),
  '01-one.md': asking('One'),
  '02-two.md': asking('Two'),
  'README.md': 'Read me.',
  'course.md': twoLessons.replace('[en]', '[en, fi]'),
  'words.fi.md': '',
};
const draft = addMedia(draftOf(texts), 'images/a.png', new Blob(['a']));

function groupsOf(of: Draft, problems: readonly Problem[] = []) {
  const compiler = new FileCompiler({ readers: plainReaders, today: '2026-11-22' });
  const files = Object.entries(texts).map(([path, content]) => ({ path, content }));
  const course = { files, texts: new Map(Object.entries(texts)), paths: new Set(of.files.keys()) };
  return fileGroups(of, compiler.compile('01-one.md', course), problems, { t });
}

describe('the files of a draft in groups', () => {
  it('have each file once: contents, lessons with their variants, and what is beside them', () => {
    expect(
      groupsOf(draft).map(({ title, rows }) => [title, rows.map(({ path }) => path)]),
    ).to.deep.equal([
      ['', ['course.md']],
      ['U', ['01-one.md', '01-one.fi.md', '02-two.md']],
      ['workbench.group.unlisted', ['00-loose.md']],
      ['workbench.group.words', ['words.fi.md']],
      ['workbench.group.media', ['images/a.png']],
      ['workbench.group.others', ['README.md']],
    ]);
  });

  it('tell how many problems each has, and what the open one is made of', () => {
    const place = { file: '02-two.md', line: 1, column: 1 };
    const problem = (severity: Problem['severity']): Problem => ({
      code: 'x',
      severity,
      place,
      values: {},
    });
    const rows = groupsOf(draft, [problem('error'), problem('warning'), problem('advice')]).flatMap(
      (group) => group.rows,
    );
    const two = rows.find(({ path }) => path === '02-two.md');
    expect([two?.errors, two?.warnings, two?.outline]).to.deep.equal([1, 1, undefined]);
    const one = rows.find(({ path }) => path === '01-one.md');
    expect(one?.outline?.map(({ kind, line }) => [kind, line])).to.deep.equal([
      ['step', 6],
      ['exercise', 8],
    ]);
  });

  it('stand the same while somebody types into a file that is unsaved', () => {
    const typed = editText(draft, '01-one.md', 'Typed.');
    expect(standingsOf(typed)).to.equal(standingsOf(draft));
    const added = addMedia(draft, 'images/b.png', new Blob(['b']));
    expect(standingsOf(added)).not.to.equal(standingsOf(draft));
  });
});
