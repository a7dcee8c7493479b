import type { Exercise, Lesson, Part } from '../course/course.js';
import { loadOf } from './exercise-load.js';
import { secondsToRead } from './pace.js';
import { sumOf, WordCounter } from './word-counter.js';

/** How much a lesson is. */
export interface LessonMeasure {
  /** Words that a learner reads or hears, in reading and exercises. */
  readonly words: number;
  /** Those of them that are in another language than the lesson's own: the one that is taught. */
  readonly taught: number;
  readonly exercises: number;
  /** An estimate, in whole minutes. */
  readonly minutes: number;
}

/** Of the author's words for answers a learner sees those for their own. */
const seen = 1 / 3;

/** Going on to the next screen, and finding one's place there. */
const perStep = 4;

/** Counts a lesson's words and exercises, and estimates how long it takes. */
export function measureLesson(lesson: Lesson): LessonMeasure {
  const parts = lesson.steps.flatMap((step) => step.parts);
  const words = new WordCounter(lesson.language);
  const some = new WordCounter(lesson.language);
  const said = new WordCounter(lesson.language);
  let seconds = perStep * lesson.steps.length;
  let exercises = 0;
  for (const { title } of lesson.steps) words.add(title);
  for (const part of parts) {
    if (part.kind === 'exercise') {
      exercises++;
      seconds += addExercise(part, { words, some, said });
    } else if (part.kind !== 'broken') words.add([part]);
  }
  seconds += secondsToRead(words.counts, lesson.language);
  seconds += seen * secondsToRead(some.counts, lesson.language);
  const counters = [words, some, said].map(({ counts }) => counts);
  const all = counters.reduce((sum, counts) => sum + sumOf(counts), 0);
  const own = counters.reduce((sum, counts) => sum + (counts.get(lesson.language) ?? 0), 0);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return { words: all, taught: all - own, exercises, minutes };
}

/** How long a lesson takes, in whole minutes. */
export function estimateMinutes(lesson: Lesson): number {
  return measureLesson(lesson).minutes;
}

/** How long reading takes, in seconds; exercises are left out. */
export function secondsOfReading(parts: readonly Part[], language: string): number {
  const words = new WordCounter(language);
  for (const part of parts) {
    if (part.kind !== 'exercise' && part.kind !== 'broken') words.add([part]);
  }
  return secondsToRead(words.counts, language);
}

function addExercise(
  exercise: Exercise,
  { words, some, said }: Readonly<Record<'words' | 'some' | 'said', WordCounter>>,
): number {
  const { text, feedback, seconds, said: spoken = [] } = loadOf(exercise);
  said.add(spoken);
  words.add(exercise.prompt);
  words.add(text);
  words.add(exercise.explanation ?? []);
  for (const one of feedback) some.add(one);
  return seconds;
}
