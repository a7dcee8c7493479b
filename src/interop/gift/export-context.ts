import type { Lesson } from '../../course/course.js';
import type { Place } from '../../problem.js';
import type { Losses, TruthWords } from '../imported.js';

/** What an export needs to know besides the course. */
export interface ExportOptions {
  /** What two answers are true and false: they become a question of that type. */
  readonly words: TruthWords;
  /** Where an exercise stands in the author's files, for problems. */
  readonly placeOf?: (lesson: Lesson, id: string) => Place | undefined;
}

/** What a piece of a lesson is written with: where it stands, and what is lost. */
export interface ExportContext extends ExportOptions {
  readonly losses: Losses;
  readonly place: Place;
}
