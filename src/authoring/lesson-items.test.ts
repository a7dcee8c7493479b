import { expect } from '@open-wc/testing';
import { written } from '../../test/support/preview-lesson.js';
import { LessonItems, type LessonItem } from './lesson-items.js';

const exercise = (id: string, right = 'a') =>
  `:::choice {#${id}}\nWhich?\n\n- [x] ${right}\n- [ ] b\n:::\n`;
const keysOf = (items: readonly LessonItem[]) =>
  new Map(items.flatMap((one) => (one.kind === 'exercise' ? [[one.exercise.id, one.key]] : [])));

/** Two texts of a lesson, and which exercises of the second are which of the first. */
const cases: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  ['put before', exercise('a'), exercise('b') + exercise('a'), { a: 'a' }],
  ['changed', exercise('a'), exercise('a', 'c'), { a: 'a' }],
  ['moved', exercise('a') + exercise('b'), exercise('b') + exercise('a'), { a: 'a', b: 'b' }],
  ['called otherwise', exercise('a'), exercise('c'), { c: 'a' }],
  ['moved to another step', exercise('a'), `## New\n\n${exercise('a')}`, { a: 'a' }],
  ['one gone, two new', exercise('a'), exercise('b') + exercise('c'), {}],
  ['another type instead', exercise('a'), ':::reflect {#c}\nWhat?\n:::\n', {}],
];

describe('a lesson as a list', () => {
  for (const [what, before, after, same] of cases) {
    it(`knows an exercise again: ${what}`, () => {
      const items = new LessonItems();
      const old = keysOf(items.update(written(before).lesson));
      const now = keysOf(items.update(written(after).lesson));
      for (const [id, key] of now) {
        const was = same[id];
        expect(key === (was && old.get(was)), id).to.equal(was !== undefined);
        if (!was) expect([...old.values()]).not.to.include(key);
      }
    });
  }

  it('gives the same objects for what has not changed', () => {
    const items = new LessonItems();
    const text = (more: string) => `Start.\n\n## Step\n\nText.\n\n${exercise('a')}\n${more}`;
    const before = items.update(written(text('End.')).lesson);
    const after = items.update(written(text('The end.')).lesson);
    const changed = after.filter((one, at) => one !== before[at]);
    expect(changed.map(({ kind }) => kind)).to.deep.equal(['reading']);
  });

  it('has a key of its own for each thing in it', () => {
    const broken = exercise('x').replace('choice', 'choise');
    const { lesson } = written(
      `${'Text.\n\n'.repeat(3)}${broken}${broken}\n## A\n\n## A\n\n${exercise('a')}`,
    );
    const keys = new LessonItems().update(lesson).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
