import type { Course, Lesson } from '../course/course.js';
import { factsIn, type PlacedFact } from '../course/facts-in.js';
import { isStale } from '../course/stale.js';

/** A statement of a course, and whether its date is a reason to look at its source again. */
export interface FactView extends PlacedFact {
  readonly age: 'undated' | 'stale' | 'fresh';
}

/** What is shown of a course's facts on a day, an ISO date: the oldest first. */
export function viewFacts(
  course: Course,
  lessons: readonly Lesson[],
  today: string,
): readonly FactView[] {
  return factsIn(course, lessons).map((placed) => ({ ...placed, age: ageOf(placed, today) }));
}

function ageOf({ fact: { checked } }: PlacedFact, today: string): FactView['age'] {
  if (checked === undefined) return 'undated';
  return isStale(checked, today) ? 'stale' : 'fresh';
}
