import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { isProblem } from '../../course/source.js';
import { pack, room, unpack } from './pack.js';
import { day, pointsOf, type CourseState, type ItemState, type LessonState } from './state.js';
import type { CourseTable, TableLesson } from './table.js';
import { epoch } from './write-state.js';

const runs = 60;

suite('packing progress for an LMS', () => {
  test('keeps all of a course of usual size, to the letter', () => {
    fc.assert(
      fc.property(coursesOf(12, 15), ({ table, state }) => {
        const text = pack(table, state, 'attem0');
        assert.ok(text.length <= room);
        assert.match(text, /^[\w-]+$/);
        assert.deepEqual(read(table, text), minutes(state));
      }),
      { numRuns: runs },
    );
  });

  test('keeps what matters of any course up to 500 lessons', () => {
    fc.assert(
      fc.property(coursesOf(500, 30), ({ table, state }) => {
        const text = pack(table, state, 'attem0');
        assert.ok(text.length <= room, String(text.length));
        const found = read(table, text);
        assert.equal(found.last, state.last);
        assert.deepEqual(found.lessons.map(completion), state.lessons.map(completion));
        for (const [at, lesson] of state.lessons.entries()) {
          assert.ok(Math.abs(points(found.lessons[at]!) - points(lesson)) <= 1 / 24 + 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  for (const [name, score] of [
    ['right', () => 1],
    ['right or wrong in part', (at: number) => [1, 1, 0, 2 / 3, 1, 0.5, 1][at % 7]],
    ['a little wrong', (at: number) => ((at * 37) % 101) / 101],
  ] as const) {
    test(`keeps each of 1,200 exercises in 60 lessons, all ${name}`, () => {
      const table = tableWith(60, 20);
      const lessons = table.lessons.map((lesson, at): LessonState => {
        const items = lesson.items.map(([id, fingerprint], place): ItemState => {
          const best = score(at * 20 + place);
          return { id, fingerprint, inRun: at === 59, ...(best !== undefined && { best }) };
        });
        const done = at < 59 && { done: true, graded: 20, day: epoch / day + 500 + at };
        return { id: lesson.id, done: false, ...done, items, carried: 0, visited: [] };
      });
      const state = { t: epoch + 600 * day, lessons, last: table.lessons[59]!.id };
      const text = pack(table, state, 'attem0');
      assert.ok(text.length <= room);
      const found = read(table, text);
      assert.deepEqual(found.lessons.map(completion), lessons.map(completion));
      for (const [at, lesson] of lessons.entries()) {
        const kept = found.lessons[at]!;
        assert.deepEqual(kept.items.map(rightness).sort(), lesson.items.map(rightness).sort());
        assert.ok(Math.abs(points(kept) - points(lesson)) < 0.01);
      }
    });
  }

  test('moves no answer to another question, however the course was edited', () => {
    fc.assert(
      fc.property(coursesOf(8, 12), fc.infiniteStream(fc.nat(9)), ({ table, state }, dice) => {
        const next = () => Number(dice.next().value);
        const edited: CourseTable = {
          ...table,
          lessons: [...table.lessons].reverse().map((lesson) => ({
            ...lesson,
            items: [...lesson.items]
              .flatMap((item): TableLesson['items'][number][] => {
                const [id, fingerprint] = item;
                const die = next();
                if (die === 0) return [];
                if (die === 1) return [[id, `${fingerprint}x`]];
                if (die === 2) return [[`new-${id}`, fingerprint], item];
                return [item];
              })
              .reverse(),
          })),
        };
        const found = read(edited, pack(table, state, 'attem0'));
        for (const lesson of found.lessons) {
          const before = state.lessons.find(({ id }) => id === lesson.id)!;
          for (const item of lesson.items) {
            const same = before.items.find(
              ({ id, fingerprint }) => id === item.id && fingerprint === item.fingerprint,
            );
            assert.deepEqual(item, same);
          }
          assert.ok(Math.abs(points(lesson) - points(before)) < 0.01);
        }
      }),
      { numRuns: runs },
    );
  });

  test('takes nothing of what is cut off, damaged or not ours', () => {
    fc.assert(
      fc.property(coursesOf(6, 8), fc.nat(), fc.nat(), ({ table, state }, at, by) => {
        const text = pack(table, state, 'attem0');
        const place = at % text.length;
        const other = `${text.slice(0, place)}${'AQgw_-'[by % 6]!}${text.slice(place + 1)}`;
        for (const wrong of [text.slice(0, place), other === text ? '' : other, `${text}A`]) {
          assert.equal(codeOf(table, wrong), 'lms.damaged', wrong);
        }
      }),
      { numRuns: runs },
    );
    const table = tableWith(3, 3);
    const wrongs = ['', 'null', '{"a":1}', '__proto__', 'P', 'P1', `P1${'_'.repeat(9_000)}`, 'ä'];
    for (const wrong of wrongs) assert.equal(codeOf(table, wrong), 'lms.damaged', wrong);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (wrong) => {
        assert.match(String(codeOf(table, wrong)), /^lms\.(?:damaged|newer)$/);
      }),
    );
  });

  test('leaves what a newer version has written as it is', () => {
    assert.equal(codeOf(tableWith(2, 2), 'P2AAAA'), 'lms.newer');
  });

  test('is not taken in by another course', () => {
    const table = tableWith(2, 2);
    const text = pack(table, { t: epoch, lessons: [] }, 'attem0');
    assert.equal(codeOf({ ...table, course: 'other' }, text), 'lms.damaged');
  });
});

function codeOf(table: CourseTable, text: string): string | undefined {
  const found = unpack(table, text);
  return isProblem(found) ? found.code : undefined;
}

function read(table: CourseTable, text: string): CourseState {
  const found = unpack(table, text);
  assert.ok(!isProblem(found));
  return {
    ...found,
    lessons: found.lessons.map((lesson) => ({ ...lesson, items: byName(lesson.items) })),
  };
}

function minutes(state: CourseState): CourseState {
  return { ...state, t: Math.floor(state.t / 60_000) * 60_000 };
}

function completion({ id, done, graded }: LessonState) {
  return { id, done, graded };
}

function points({ items, carried }: LessonState): number {
  return pointsOf(items) + carried;
}

function rightness({ id, best }: ItemState): string {
  return `${id} ${best === undefined ? 'done' : best >= 1 ? 'right' : best > 0 ? 'partly' : 'wrong'}`;
}

function byName(items: readonly ItemState[]): readonly ItemState[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function tableWith(lessons: number, items: number): CourseTable {
  const count = <T>(length: number, make: (at: number) => T) =>
    Array.from({ length }, (_, at) => make(at));
  return {
    course: 'long',
    pass: 80,
    lessons: count(lessons, (at) => ({
      id: `lesson-${String(at)}`,
      items: count(items, (item) => [
        `lesson-${String(at)}.choice.${String(item)}`,
        `f${String(item)}`,
      ]),
      steps: ['', 'one', 'two', 'three'],
    })),
  };
}

interface Case {
  readonly table: CourseTable;
  readonly state: CourseState;
}

/** A course of some lessons, and how somebody may stand in it. */
function coursesOf(mostLessons: number, mostItems: number): fc.Arbitrary<Case> {
  return fc
    .record({
      lessons: fc.integer({ min: 1, max: mostLessons }),
      items: fc.integer({ min: 0, max: mostItems }),
      seed: fc.nat(),
      t: fc.integer({ min: epoch, max: epoch + 4_000 * day }),
    })
    .map(({ lessons, items, seed, t }) => {
      const table = tableWith(lessons, items);
      let state = seed + 1;
      const next = (below: number) => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const states = table.lessons.flatMap((lesson): LessonState[] => {
        const kind = next(4);
        return kind === 0 ? [] : [lessonState(lesson, kind > 1, next)];
      });
      const last = states[next(states.length + 1)];
      return { table, state: { t, lessons: states, ...(last && { last: last.id }) } };
    });
}

function lessonState(
  { id, items, steps }: TableLesson,
  done: boolean,
  next: (below: number) => number,
): LessonState {
  const underWay = !done || next(5) === 0;
  const scores = [1, 1, 1, 0, undefined, 1 / 3, 0.5, 11 / 15];
  const answered = items
    .filter(() => done || next(2) === 0)
    .map(([item, fingerprint]): ItemState => {
      const best = scores[next(scores.length)];
      const score = best !== undefined && { best };
      return { id: item, fingerprint, inRun: underWay && (!done || next(2) === 0), ...score };
    });
  const visited = underWay ? steps.filter(() => next(2) === 0) : [];
  // Something has to be begun, or there is no lesson to tell of.
  const begun = visited.length > 0 || answered.length > 0 || done ? visited : steps.slice(0, 1);
  return {
    ...{ id, done, items: byName(answered), carried: 0, visited: begun },
    ...(done && { graded: items.length, day: epoch / day + next(2_000) }),
  };
}
