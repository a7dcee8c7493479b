import type { Block, Inline, Lesson } from '../course/course.js';
import type { Paper, PaperSetting } from '../course/paper.js';
import { exercisesByNumber, sheetOf } from './handout.js';

/** What is shown to a group at one time. */
export interface Slide {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** The number of the exercise that it is. */
  readonly exercise?: number;
  /** What is uncovered when the group has answered. */
  readonly key?: readonly Block[];
}

export interface SlideOptions {
  readonly papers: ReadonlyMap<string, Paper>;
  readonly t: PaperSetting['t'];
}

/** Cuts a lesson into slides: the reading of a step, then each of its exercises. */
export function slidesOf(lesson: Lesson, options: SlideOptions): readonly Slide[] {
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
      const { material, key = [] } = sheetOf(part, options);
      const answers = [...key, ...(part.explanation ?? [])];
      slides.push({
        title: heading,
        exercise: numbers.get(part)!,
        blocks: [...part.prompt, ...material.filter(({ kind }) => kind !== 'rule')],
        ...(answers.length > 0 && { key: answers }),
      });
    }
    endReading();
    return slides;
  });
}
