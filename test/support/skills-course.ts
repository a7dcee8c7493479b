import { compile } from '../../src/course/compile.js';
import type { Edition, Exercise } from '../../src/course/course.js';
import { exercisesIn } from '../../src/course/exercises-in.js';
import { profileReader } from '../../src/exercises/profile/profile.read.js';
import { rate, type RateSpec } from '../../src/exercises/rate/rate.js';
import { rateReader } from '../../src/exercises/rate/rate.read.js';
import type { FactDraft } from '../../src/progress/fact.js';
import { attempt } from './facts.js';

/** The files of a course in which the learner rates their skills and makes a text of them. */
export const skillsFiles = {
  'course.md': `---
id: skilled
title: Skilled
languages: [en]
teaches: fi
---

## Unit

1. [At work](01-work.md)
`,
  '01-work.md': `---
title: At work
---

## Skills

:::rate {#cleaning skills=work}
What can you do?

- I can clean. *Osaan siivota.*
- I can count. *Osaan laskea.*
:::

:::rate {#strengths skills=strength}
How are you?

- I work hard. *Olen ahkera.*
:::

:::rate {#other}
And today?

- I am awake
:::

## The text

:::profile {#cv}
Make it.

> *Olen … .*
>
> …
:::
`,
};

/** That course, compiled. */
export function skillsCourse(): Edition {
  const sources = Object.entries(skillsFiles).map(([path, content]) => ({ path, content }));
  const { editions, problems } = compile(sources, [rateReader, profileReader]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return editions[0]!;
}

type More = Partial<Extract<FactDraft, { kind: 'attempt' }>>;

function exerciseOf(id: string): Exercise {
  return skillsCourse()
    .lessons.flatMap(exercisesIn)
    .find((one) => one.id === id)!;
}

function own(id: string, response: unknown, more: More = {}): FactDraft {
  const { fingerprint } = exerciseOf(id);
  const score = undefined;
  return attempt(id, { course: 'skilled', lesson: 'work', score, fingerprint, response, ...more });
}

/** What is told of answers in that course. */
export const skillFacts = {
  own,
  /** Ratings, with an example for the first of them. */
  rated(id: string, rated: readonly (number | null)[], more: More = {}): FactDraft {
    const response = rate.revive(exerciseOf(id).spec as RateSpec, { rated });
    const [first, ...others] = response.skills ?? [];
    const skills = first && [{ ...first, example: 'In a hotel.' }, ...others];
    return own(id, { rated: response.rated, ...(skills && { skills }) }, more);
  },
};
