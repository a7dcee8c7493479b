import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileCourses } from '../src/author/compile-courses.js';
import { checks } from '../src/checks/checks.js';
import type { Exercise } from '../src/course/course.js';
import { exercisesIn } from '../src/course/exercises-in.js';
import { exerciseTypes } from '../src/exercises/index.js';

// The courses that are shipped. Without a day: facts grow stale, and that must not fail a test.

const folder = fileURLToPath(new URL('../courses', import.meta.url));

const types = new Map(
  await Promise.all(exerciseTypes.map(async ({ name, load }) => [name, await load()] as const)),
);

/** What is right, told by places and not by words: it is the same in every language. */
function answerTo({ type, spec }: Exercise): string {
  return JSON.stringify(types.get(type)!.solution(spec), (_, value: unknown) =>
    typeof value === 'string' ? '' : value,
  );
}

for await (const { name, editions, problems } of compileCourses(folder, { checks })) {
  test(`${name} has no problem, not even a warning`, () => {
    const told = problems
      .filter(({ severity }) => severity !== 'advice')
      .map(({ code, place }) => `${place?.file}:${place?.line} ${code}`);
    assert.deepEqual(told, []);
  });

  test(`${name} has no more advice than anybody would read`, () => {
    const advice = problems.filter(({ severity }) => severity === 'advice');
    assert.ok(advice.length <= editions.flatMap(({ lessons }) => lessons).length / 2);
  });

  const [main, ...variants] = editions;
  for (const { course, lessons } of variants) {
    for (const [at, lesson] of lessons.entries()) {
      test(`${name}, ${course.language}: ${lesson.id} has the exercises of the first language`, () => {
        assert.equal(lesson.language, course.language, 'it is translated');
        const known = (exercise: Exercise) =>
          [exercise.type, exercise.id, exercise.fingerprint, answerTo(exercise)].join(' ');
        const first = exercisesIn(main!.lessons[at]!).map(known);
        assert.ok(first.length > 0);
        assert.deepEqual(exercisesIn(lesson).map(known), first);
      });
    }
  }
}
