import { expect } from '@open-wc/testing';
import { compile } from '../course/compile.js';
import { exerciseTypes } from '../exercises/index.js';
import type { Lesson } from '../course/course.js';
import { estimateMinutes, measureLesson } from './measure-lesson.js';

const readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));

function lesson(text: string, language = 'en'): Lesson {
  const matter = `---\nid: c\ntitle: C\nlanguages: [${language}]\nteaches: fi\n---\n`;
  const files = [
    { path: 'course.md', content: `${matter}## U\n1. [A](a.md)\n` },
    { path: 'a.md', content: `---\ntitle: A\n---\n${text}` },
  ];
  return compile(files, readers).editions[0]!.lessons[0]!;
}

const rows: readonly (readonly [text: string, words: number, taught: number, exercises: number])[] =
  [
    ['', 0, 0, 0],
    ['## One two\nthree *neljä viisi*', 5, 2, 0],
    ['| one | two |\n|---|---|\n| three | four |', 4, 0, 0],
    ['> [!TIP]\n> one\n\n- two\n  - three\n\n![a picture](a.png)', 3, 0, 0],
    [':::fact {checked=2026-01-01 source=https://a.fi}\none\n:::', 1, 0, 0],
    [':::tutor\nnot for learners\n:::', 0, 0, 0],
    [':::choice\nOne?\n\n- [x] two\n  > three\n- [ ] four\n\n> [!NOTE]\n> five\n:::', 5, 0, 1],
    [':::gaps\nMinä [[olen|oon]] Ali.\n:::', 3, 3, 1],
    [':::dictation\n- Hei, hei!\n  > hello\n:::', 3, 2, 1],
    [':::chioce\nnot read\n:::', 0, 0, 0],
    ['käy-pä joka-päivä', 2, 0, 0],
  ];

describe('measureLesson', () => {
  for (const [text, words, taught, exercises] of rows) {
    it(`counts ${JSON.stringify(text)}`, () => {
      const { minutes, ...counts } = measureLesson(lesson(text));
      expect(counts).to.deep.equal({ words, taught, exercises });
      expect(minutes).to.equal(1);
    });
  }

  const paragraph = 'one two three four five six seven eight nine ten\n\n';

  it('takes a minute for what is read in one', () => {
    expect(estimateMinutes(lesson(paragraph.repeat(17)))).to.equal(1);
    expect(estimateMinutes(lesson(paragraph.repeat(170)))).to.equal(10);
  });

  it('reads more slowly what is longer to read, and what is only being learnt', () => {
    const english = estimateMinutes(lesson(paragraph.repeat(100)));
    expect(estimateMinutes(lesson(paragraph.repeat(100), 'ru'))).to.be.above(english);
    const taught = lesson('*one two three four five*\n\n'.repeat(200));
    expect(estimateMinutes(taught)).to.be.above(2 * english);
  });

  it('grows with every exercise', () => {
    const gaps = ':::gaps\nMinä [[olen]] Ali. Sinä [[olet]] Amina.\n:::\n\n';
    const times = [1, 10, 20].map((count) => estimateMinutes(lesson(gaps.repeat(count))));
    expect(times[0]).to.be.below(times[1]!);
    expect(times[1]).to.be.below(times[2]!);
  });
});
