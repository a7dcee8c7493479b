import { compile } from '../../src/course/compile.js';
import type { Edition, Exercise } from '../../src/course/course.js';
import { exercisesIn } from '../../src/course/exercises-in.js';
import { choiceReader } from '../../src/exercises/choice/choice.read.js';
import { rateReader } from '../../src/exercises/rate/rate.read.js';
import { reflectReader } from '../../src/exercises/reflect/reflect.read.js';
import type { FactDraft } from '../../src/progress/fact.js';
import { attempt } from './facts.js';

const scale = '{#before scale="no, a little, yes"}';
const files = {
  'course.md': `---
id: own
title: Own course
languages: [en]
---

## Unit

1. [The start](01-start.md)
2. [Between](02-between.md)
3. [The end](03-end.md)
`,
  '01-start.md': `---
title: The start
---

## Step

:::rate ${scale}
How is it today?

- I can listen
- I can ask
:::

:::reflect {#first}
Which text would you rewrite first?
:::
`,
  '02-between.md': `---\ntitle: Between\n---\n\n## Step\n\n:::choice\nWhat?\n\n- [x] a\n- [ ] b\n:::\n`,
  '03-end.md': `---
title: The end
---

## Step

:::reflect {#next}
What will you do next week?
:::

:::rate ${scale.replace('before', 'after')}
And now?

- I can listen
- I can ask
:::
`,
};

/** A course in which the learner speaks of themself in two of three lessons. */
export function ownCourse(): Edition {
  const sources = Object.entries(files).map(([path, content]) => ({ path, content }));
  const { editions, problems } = compile(sources, [choiceReader, rateReader, reflectReader]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return editions[0]!;
}

/** The exercise of that course with this id. */
export function ownExercise(id: string): Exercise {
  return ownCourse()
    .lessons.flatMap(exercisesIn)
    .find((exercise) => exercise.id === id)!;
}

type More = Partial<Extract<FactDraft, { kind: 'attempt' }>>;

/** What is told of answers in that course. */
export const answerFacts = {
  rated: (lesson: string, item: string, rated: readonly number[], t: number, more: More = {}) =>
    own(lesson, item, { rated }, t, more),
  thought: (lesson: string, item: string, text: string, t: number, more: More = {}) =>
    own(lesson, item, { text }, t, more),
};

function own(lesson: string, item: string, response: unknown, t: number, more: More): FactDraft {
  const { fingerprint } = ownExercise(item);
  const score = undefined;
  return attempt(item, { course: 'own', lesson, t, score, fingerprint, response, ...more });
}
