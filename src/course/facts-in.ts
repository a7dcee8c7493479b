import type { Block, Course, Lesson } from './course.js';

/** A statement about law or agreements, and where in the course it stands. */
export interface PlacedFact {
  readonly fact: Block & { readonly kind: 'fact' };
  /** The lesson that it stands in; absent for the course's own page. */
  readonly lesson?: Lesson;
}

/** All facts of a course by their age: those without a date first, then the oldest. */
export function factsIn({ about }: Course, lessons: readonly Lesson[]): readonly PlacedFact[] {
  const own = about.filter(isFact).map((fact): PlacedFact => ({ fact }));
  const others = lessons.flatMap((lesson) =>
    lesson.steps
      .flatMap(({ parts }) => parts.filter((part) => part.kind === 'fact'))
      .map((fact): PlacedFact => ({ fact, lesson })),
  );
  const dateOf = ({ fact }: PlacedFact): string => fact.checked ?? '';
  return [...own, ...others].sort((a, b) => compare(dateOf(a), dateOf(b)));
}

function isFact(block: Block): block is Block & { kind: 'fact' } {
  return block.kind === 'fact';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
