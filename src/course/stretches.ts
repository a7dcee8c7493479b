import type { Exercise, Lesson, Part, Step } from './course.js';

/** What stands on the screen at one time: some reading, and at most one exercise at its end. */
export interface Stretch {
  /** Counts from 0 through the lesson. */
  readonly index: number;
  /** Which of the lesson's steps it belongs to, from 0. */
  readonly step: number;
  readonly parts: readonly Part[];
  /** The exercise that ends it; it is the last of `parts`, too. */
  readonly exercise?: Exercise;
}

/** The lesson as one flat list: each step is cut after each of its exercises. */
export function stretches(lesson: Lesson): readonly Stretch[] {
  return lesson.steps
    .flatMap((step, index) => cut(step).map((parts) => ({ step: index, parts })))
    .map(({ step, parts }, index) => {
      const end = parts.at(-1);
      return { index, step, parts, ...(end?.kind === 'exercise' && { exercise: end }) };
    });
}

/** `[reading, exercise, reading]` → `[[reading, exercise], [reading]]`. */
function cut(step: Step): readonly (readonly Part[])[] {
  if (step.parts.length === 0) return isOpening(step) ? [] : [[]];
  const pieces: Part[][] = [];
  let open = false;
  for (const part of step.parts) {
    if (open) pieces.at(-1)?.push(part);
    else pieces.push([part]);
    open = part.kind !== 'exercise';
  }
  return pieces;
}

/** What stands before the first heading; when there is nothing, there is nothing to stop at. */
function isOpening(step: Step): boolean {
  return step.id === '' && step.title.length === 0;
}
