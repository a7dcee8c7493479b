import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { idsOf } from '../course/lesson-ids.js';
import { courseIdOf, fileSlug, nextLessonFile, titleOf } from './file-names.js';

describe('names made of titles', () => {
  const slugs: readonly [title: string, slug: string][] = [
    ['Hei!', 'hei'],
    ['Työssä: minä ja sinä', 'tyossa-mina-ja-sina'],
    ['Привет, мир', 'привет-мир'],
    ['???', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ];
  for (const [title, slug] of slugs) {
    it(title.slice(0, 30), () => expect(fileSlug(title)).to.equal(slug));
  }

  it('a course has an id, whatever its folder is called', () => {
    expect(courseIdOf('Suomea 1: alkeet')).to.equal('suomea-1-alkeet');
    expect(courseIdOf('Кухня'))
      .to.match(/^course-[a-z\d]+$/)
      .and.not.equal(courseIdOf('Уборка'));
    expect(courseIdOf('Hei', new Set(['hei', 'hei-2']))).to.equal('hei-3');
    fc.assert(
      fc.property(fc.string(), (folder) => {
        expect(courseIdOf(folder)).to.match(/^[a-z\d-]{1,64}$/);
      }),
    );
  });

  it('and a title', () => {
    expect(titleOf('03-kahvi_tauko.md')).to.equal('Kahvi tauko');
    expect(titleOf('äiti')).to.equal('Äiti');
    expect(titleOf('2026.md')).to.equal('2026');
  });
});

describe('the next lesson', () => {
  const table: readonly [lessons: string[], title: string, file: string, others?: string[]][] = [
    [[], 'Hei!', '01-hei.md'],
    [['01-a.md', '03-b.md'], 'Hei!', '04-hei.md'],
    [['001-a.md'], 'Hei!', '002-hei.md'],
    [['u1/01-a.md', 'u2/01-b.md'], 'Hei!', 'u2/02-hei.md'],
    [['a.md', 'b.md'], 'Hei!', 'hei.md'],
    [['01-hei.md'], 'Hei!', '02-hei-2.md'],
    [['01-a.md'], 'Course', '02-course-2.md'],
    [['01-a.md'], '???', '02-lesson.md'],
    [['01-a.md'], 'Hei', '02-hei-2.md', ['02-HEI.md']],
    [['99-a.md'], 'Hei', '100-hei.md'],
  ];
  for (const [lessons, title, file, others] of table) {
    it(`${title} after ${lessons.join() || 'nothing'}`, () => {
      expect(nextLessonFile(lessons, title, others)).to.equal(file);
    });
  }

  it('has an id that no other lesson has, so none of them gets another id', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'Course', 'Ä', '!')), (titles) => {
        const files: string[] = [];
        for (const title of titles) {
          const before = idsOf(files);
          files.push(nextLessonFile(files, title));
          expect(idsOf(files).slice(0, -1)).to.deep.equal(before);
        }
        expect(new Set(files).size).to.equal(titles.length);
      }),
    );
  });
});
