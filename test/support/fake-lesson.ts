import { courseFormat, type Exercise, type Lesson, type Part } from '../../src/course/course.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';

/** A question whose right answer is a number: the least that a machine needs. */
export const numberType: ExerciseType<{ right: number; graded: boolean }, { given?: number }> = {
  name: 'number',
  blank: () => ({}),
  revive: (_, stored) => {
    const given = (stored as { given?: unknown } | null)?.given;
    return typeof given === 'number' ? { given } : {};
  },
  isAnswered: ({ graded }, { given }) => !graded || given !== undefined,
  grade: ({ right, graded }, { given }) => {
    if (!graded) return undefined;
    // A tenth off is nearly right.
    if (given === right + 0.1) return { score: 0.8, parts: [{ verdict: 'near', credit: 0.8 }] };
    return { score: given === right ? 1 : given === right + 1 ? 0.5 : 0, parts: [undefined] };
  },
  solution: ({ right }) => ({ given: right }),
};

/** An exercise of that type. */
export function numberExercise(id: string, right = 1, graded = true): Exercise {
  const spec = { right, graded };
  return { kind: 'exercise', id, type: 'number', fingerprint: `f${right}`, prompt: [], spec };
}

/** A lesson with one step for each list of parts; the first step is the opening. */
export function lessonOf(...steps: readonly (readonly Part[])[]): Lesson {
  return {
    format: courseFormat,
    id: 'lesson',
    title: 'A lesson',
    language: 'en',
    steps: steps.map((parts, index) => ({
      id: index === 0 ? '' : `step-${index}`,
      title: index === 0 ? [] : [{ kind: 'text', text: `Step ${index}` }],
      parts,
    })),
  };
}

/** A paragraph of reading. */
export function paragraph(text: string): Part {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

export const fakeTypes: ReadonlyMap<string, ExerciseType> = new Map([['number', numberType]]);
