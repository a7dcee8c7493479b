import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asking, twoLessons } from '../../test/support/draft-of.js';
import { plainReaders } from '../../test/support/plain-types.js';
import { FileCompiler, firstFile, isLessonFile } from './file-compiler.js';

const options = { readers: plainReaders, today: '2026-11-22' };
const localised = twoLessons.replace('[en]', '[en, fi]');
const texts = {
  'course.md': [twoLessons, localised, '## U\n\n1. [One](01-one.md)\n', ''],
  'course.fi.md': ['', '# Kurssi\n'],
  '01-one.md': [asking('One'), asking('One', 'choise'), 'No front matter.', ''],
  '01-one.fi.md': [asking('Yksi'), asking('Yksi').replace('{#q}', '{#other}'), ''],
  'words.fi.md': ['', '| fi | en |\n|---|---|\n'],
} as const;
type Path = keyof typeof texts;
const paths = Object.keys(texts) as Path[];

function courseOf(all: ReadonlyMap<string, string>) {
  const files = [...all].map(([path, content]) => ({ path, content }));
  return { files, texts: all, paths: new Set(all.keys()) };
}

describe('the compiler of one file at a time', () => {
  it('gives after any edits what a new one gives', () => {
    const edit = fc.constantFrom(...paths).chain((path) =>
      fc.record({
        path: fc.constant(path),
        text: fc.option(fc.constantFrom(...texts[path]), { nil: undefined }),
        open: fc.constantFrom(...paths),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const old = new FileCompiler(options);
        const all = new Map<string, string>([['course.md', twoLessons]]);
        for (const { path, text, open } of edits) {
          if (text === undefined) all.delete(path);
          else all.set(path, text);
          const course = courseOf(new Map(all));
          const [kept, anew] = [old, new FileCompiler(options)].map((one) => {
            const compiled = one.compile(open, course);
            return { ...compiled, text: undefined, places: [...compiled.places] };
          });
          expect(kept).to.deep.equal(anew);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('knows which files are lessons, and which one to begin with', () => {
    const table = {
      '01-hei.md': true,
      'a/b.MD': true,
      'course.md': false,
      'course.fi.md': false,
      'words.fi.md': false,
      'README.md': false,
      'x.png': false,
    };
    for (const [path, is] of Object.entries(table)) expect(isLessonFile(path), path).to.equal(is);
    expect(firstFile(['course.md', 'x.png', '02.md', '03.md'])).to.equal('02.md');
    expect(firstFile(['a.png', 'course.md'])).to.equal('course.md');
    expect(firstFile(['a.png'])).to.equal('a.png');
    expect(firstFile([])).to.equal('');
  });
});
