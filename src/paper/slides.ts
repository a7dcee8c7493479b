import type { Block, Exercise, Inline, Lesson } from '../course/course.js';
import type { Sheet } from '../course/paper.js';
import { seedFrom } from '../course/shuffle.js';
import { exercisesByNumber, sheetOf, type SheetOptions } from './handout.js';

/** What is shown to a group at one time. */
export interface Slide {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** The number of the exercise that it is. */
  readonly exercise?: number;
  /** What is uncovered when the group has answered. */
  readonly key?: readonly Block[];
}

/** Cuts a lesson into slides: the reading of a step, then each of its exercises. */
export function slidesOf(lesson: Lesson, options: SheetOptions): readonly Slide[] {
  const numbers = exercisesByNumber(lesson);
  return lesson.steps.flatMap(({ title, parts }) => {
    const heading = title.length > 0 ? title : [{ kind: 'text' as const, text: lesson.title }];
    const slides: Slide[] = [];
    let reading: Block[] = [];
    const endReading = (): void => {
      if (reading.length > 0) slides.push({ title: heading, blocks: reading });
      reading = [];
    };
    for (const part of parts) {
      if (part.kind === 'tutor' || part.kind === 'broken') continue;
      if (part.kind !== 'exercise') {
        reading.push(part);
        continue;
      }
      endReading();
      const exercise = numbers.get(part)!;
      slides.push(
        ...exerciseSlides(part, options).map((slide) => ({ title: heading, exercise, ...slide })),
      );
    }
    endReading();
    return slides;
  });
}

// The prompt stands on the first, what is said at the end on the last.
function exerciseSlides(
  exercise: Exercise,
  options: SheetOptions,
): readonly Pick<Slide, 'blocks' | 'key'>[] {
  const sheets = sheetsOf(exercise, options);
  return sheets.map(({ material, key = [] }, at) => {
    const isLast = at === sheets.length - 1;
    const answers = [...key, ...((isLast && exercise.explanation) || [])];
    const written = material.filter(({ kind }) => kind !== 'rule');
    return {
      blocks: at === 0 ? [...exercise.prompt, ...written] : written,
      ...(answers.length > 0 && { key: answers }),
    };
  });
}

function sheetsOf(exercise: Exercise, options: SheetOptions): readonly Sheet[] {
  const setting = { seed: seedFrom(exercise.id), t: options.t };
  const slides = options.papers.get(exercise.type)?.slides?.(exercise, setting) ?? [];
  return slides.length > 0 ? slides : [sheetOf(exercise, options)];
}
