import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { choiceReader } from '../exercises/choice/choice.read.js';
import { wordsReader } from '../exercises/words/words.read.js';
import { words, type WordsSpec } from '../exercises/words/words.js';
import type { Exercise } from '../course/course.js';
import { applyFixes } from '../course/apply-fixes.js';
import { diffCourses, type CourseDiff } from './diff.js';
import { mainLessons, type MainCourse } from './main-lessons.js';

type Files = Readonly<Record<string, string>>;

const contents = (...files: string[]): string =>
  `---\nid: c\ntitle: C\nlanguages: [en]\nteaches: fi\n---\n## U\n${files
    .map((file) => `- [${file}](${file})\n`)
    .join('')}`;
const choice = (prompt: string, right = 'yes', head = ''): string =>
  `:::choice${head}\n${prompt}\n\n- [x] ${right}\n- [ ] no\n:::\n`;
const list = (...terms: string[]): string =>
  `:::words {#w}\n| fi | en |\n|---|---|\n${terms.map((term) => `| ${term} | x |\n`).join('')}:::\n`;
const lesson = (...parts: string[]): string => `---\ntitle: T\n---\n## S\n\n${parts.join('\n')}`;

function courseOf(files: Files): MainCourse {
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  return mainLessons(sources, [choiceReader, wordsReader])!;
}

function cardsOf({ type, spec }: Exercise): readonly string[] {
  return type === 'words' ? words.cards!(spec as WordsSpec) : [];
}

function diff(before: Files, after: Files): CourseDiff {
  return diffCourses(courseOf(before), courseOf(after), cardsOf);
}

/** The fates of a lesson's exercises, in the earlier version's order. */
function fates(compared: CourseDiff, id = 'a'): readonly string[] {
  return compared.lessons.find((one) => one.id === id)!.exercises.map(({ fate }) => fate);
}

const one = (text: string): Files => ({ 'course.md': contents('01-a.md'), '01-a.md': text });

describe('what progress keeps between two versions', () => {
  const before = one(lesson(choice('One?'), choice('Two?'), choice('Three?', 'three')));
  const table: readonly [what: string, after: string, fates: readonly string[]][] = [
    [
      'keeps what is moved, put before, and explained anew',
      lesson(choice('New?'), choice('Three?', 'three'), choice('One?'), choice('Two?')),
      ['kept', 'kept', 'kept', 'new'],
    ],
    [
      'asks again where something else is right',
      lesson(choice('One?'), choice('Two?', 'maybe'), choice('Three?', 'three')),
      ['kept', 'again', 'kept'],
    ],
    [
      'loses what is gone',
      lesson(choice('One?'), choice('Three?', 'three')),
      ['kept', 'lost', 'kept'],
    ],
    [
      'loses what has another prompt',
      lesson(choice('One?'), choice('Two, now?'), choice('Three?', 'three')),
      ['kept', 'lost', 'kept', 'new'],
    ],
  ];
  for (const [what, after, expected] of table) {
    it(what, () => expect(fates(diff(before, one(after)))).to.deep.equal(expected));
  }

  it('says which id keeps the answers of one that was plainly reworded', () => {
    const text = lesson(choice('One?'), choice('Two, now?'), choice('Three?', 'three'));
    const lost = diff(before, one(text)).lessons[0]!.exercises[1]!;
    expect(lost.now).to.include({ line: 13 });
    const mended = applyFixes(text, [lost.now!.fix!]);
    expect(mended).to.contain(`:::choice {#${lost.id}}\nTwo, now?`);
    expect(fates(diff(before, one(mended)))).to.deep.equal(['kept', 'kept', 'kept']);
  });

  it('takes none for another of the same answers that stands elsewhere', () => {
    const reworded = lesson(choice('Uno?'), choice('Duo?'), choice('Three?', 'three'));
    const [first, second] = diff(before, one(reworded)).lessons[0]!.exercises;
    expect([first!.now?.line, second!.now?.line]).to.deep.equal([6, 13]);
    const swapped = lesson(choice('Three?', 'three'), choice('Uno?'), choice('Duo?'));
    for (const { now } of diff(before, one(swapped)).lessons[0]!.exercises) {
      expect(now).to.equal(undefined);
    }
  });

  it('names an own id that was changed', () => {
    const from = one(lesson(choice('One?', 'yes', ' {#first}')));
    const to = one(lesson(choice('One?', 'yes', ' {#second}')));
    const [lost] = diff(from, to).lessons[0]!.exercises;
    expect(lost!.now).to.deep.equal({ id: 'second', line: 6 });
  });

  it('guesses a lesson that was renamed, and not one that was only renumbered', () => {
    const text = before['01-a.md']!;
    const renamed = diff(before, { 'course.md': contents('01-b.md'), '01-b.md': text });
    expect(renamed.lessons[0]).to.include({ id: 'a', fate: 'lost', renamedTo: '01-b.md' });
    expect(renamed.totals).to.deep.equal({ kept: 0, again: 0, lost: 3, new: 3, broken: 0 });
    const renumbered = diff(before, { 'course.md': contents('07-a.md'), '07-a.md': text });
    expect(renumbered.totals).to.deep.equal({ kept: 3, again: 0, lost: 0, new: 0, broken: 0 });
    const other = lesson(choice('Else?', 'else'));
    const replaced = diff(before, { 'course.md': contents('01-b.md'), '01-b.md': other });
    expect(replaced.lessons[0]!.renamedTo).to.equal(undefined);
  });

  it('says where a question went that is in another lesson now', () => {
    const two = { 'course.md': contents('01-a.md', '02-b.md') };
    const from = {
      ...two,
      '01-a.md': lesson(choice('One?'), choice('Two?')),
      '02-b.md': lesson(choice('Three?')),
    };
    const to = {
      ...two,
      '01-a.md': lesson(choice('One?')),
      '02-b.md': lesson(choice('Three?'), choice('Two?')),
    };
    const lost = diff(from, to).lessons[0]!.exercises[1]!;
    expect(lost).to.include({ fate: 'lost', movedTo: '02-b.md:13' });
  });

  it('tells of a course with another id', () => {
    const text = before['course.md']!.replace('id: c', 'id: d');
    expect(diff(before, { ...before, 'course.md': text }).newId).to.equal('d');
  });

  it('follows the words of the review', () => {
    const two = { 'course.md': contents('01-a.md', '02-b.md') };
    const from = { ...two, '01-a.md': lesson(list('ovi', 'avain', 'talo')), '02-b.md': lesson('') };
    const to = { ...two, '01-a.md': lesson(list('ovi', 'kuppi')), '02-b.md': lesson(list('talo')) };
    expect(diff(from, to).words).to.deep.equal({
      ...{ kept: 1, new: 1 },
      ...{ waiting: ['talo'], lost: ['avain'] },
    });
  });
});

it('what lies in a folder that could not be read waits', () => {
  const before = courseOf({
    'course.md': contents('u/01-a.md'),
    'u/01-a.md': lesson(choice('One?')),
  });
  const after = { ...courseOf({ 'course.md': contents('u/01-a.md') }), unread: new Set(['u/']) };
  const compared = diffCourses(before, after, cardsOf);
  expect(compared.lessons.map(({ fate }) => fate)).to.deep.equal(['unread']);
  expect(compared.totals).to.include({ lost: 0, broken: 1 });
});

describe('laws of comparing', () => {
  const exercise = fc.record({
    prompt: fc.constantFrom('One?', 'Two?', 'Three?', 'Four?'),
    right: fc.constantFrom('yes', 'maybe'),
    head: fc.constantFrom('', '', ' {#x}', ' {fixed}'),
  });
  const course = fc
    .dictionary(
      fc.constantFrom('01-a.md', '02-b.md', '03-c.md'),
      fc.array(exercise, { maxLength: 5 }),
    )
    .map((lessons): Files => {
      const files = Object.entries(lessons).map(([file, all]) => [
        file,
        lesson(...all.map(({ prompt, right, head }) => choice(prompt, right, head))),
      ]);
      const texts = Object.fromEntries(files) as Files;
      return { 'course.md': contents(...Object.keys(lessons)), ...texts };
    });

  it('a version loses nothing to itself', () => {
    fc.assert(
      fc.property(course, (files) => {
        const { lessons, totals, words, newId } = diff(files, files);
        expect({ ...totals, kept: 0 }).to.deep.equal({
          kept: 0,
          again: 0,
          lost: 0,
          new: 0,
          broken: 0,
        });
        expect(lessons.every(({ fate }) => fate === 'kept')).to.equal(true);
        expect([words.lost, words.waiting, newId]).to.deep.equal([[], [], undefined]);
      }),
    );
  });

  it('each exercise has one fate, and the other way round what is lost is new', () => {
    fc.assert(
      fc.property(course, course, (a, b) => {
        const there = diff(a, b).totals;
        const back = diff(b, a).totals;
        const count = (files: Files): number =>
          courseOf(files).lessons.reduce((sum, { exercises }) => sum + exercises.length, 0);
        expect(there.kept + there.again + there.lost).to.equal(count(a));
        expect(there.kept + there.again + there.new).to.equal(count(b));
        expect(back).to.deep.equal({ ...there, lost: there.new, new: there.lost });
      }),
    );
  });

  it('what is written as it says keeps the answers', () => {
    fc.assert(
      fc.property(course, course, (a, b) => {
        const before = diff(a, b);
        const files = { ...b };
        for (const { file, exercises } of before.lessons) {
          const fixes = exercises.flatMap(({ now }) => now?.fix ?? []);
          if (fixes.length > 0) files[file] = applyFixes(files[file]!, fixes);
        }
        const remedied = before.lessons.flatMap(({ exercises }) =>
          exercises.flatMap(({ id, now }) => (now?.fix ? id : [])),
        );
        const kept = diff(a, files).lessons.flatMap(({ exercises }) =>
          exercises.flatMap(({ id, fate }) => (fate === 'kept' ? id : [])),
        );
        for (const id of remedied) expect(kept).to.include(id);
      }),
    );
  });
});
