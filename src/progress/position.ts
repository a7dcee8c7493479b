import type { Lesson } from '../course/course.js';
import type { Stretch } from '../course/stretches.js';
import { stretches } from '../course/stretches.js';
import type { LessonProgress } from './mastery.js';

/**
 * Where the learner goes on in a lesson: the index of a stretch, or the number of stretches when
 * all are done. An exercise that was put in, or changed, before what is done is asked first.
 */
export function resumeAt(lesson: Lesson, progress: LessonProgress): number {
  const list = stretches(lesson);
  const done = list.map((stretch) => isDone(lesson, stretch, progress));
  const last = done.lastIndexOf(true);
  const skipped = list.findIndex((stretch, at) => at < last && stretch.exercise && !done[at]);
  return skipped === -1 ? last + 1 : skipped;
}

/** The ids of the exercises that were attempted, as they stand now, in the run under way. */
export function doneItems(lesson: Lesson, progress: LessonProgress): ReadonlySet<string> {
  const done = stretches(lesson).filter((stretch) => isDone(lesson, stretch, progress));
  return new Set(done.flatMap(({ exercise }) => exercise?.id ?? []));
}

/** Reading is done when it was visited; `resumeAt` also passes reading before what is done. */
function isDone(lesson: Lesson, { exercise, step }: Stretch, progress: LessonProgress): boolean {
  if (!exercise) return progress.visited.includes(lesson.steps[step]?.id ?? '');
  const item = progress.items[exercise.id];
  return item !== undefined && item.inRun && item.fingerprint === exercise.fingerprint;
}
