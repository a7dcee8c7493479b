import type { Exercise } from '../course/course.js';
import type { MainCourse } from './main-lessons.js';

/** What becomes of the words in the spaced review. */
export interface WordsDiff {
  readonly kept: number;
  /** In another lesson now: each waits until its learner has met it there. */
  readonly waiting: readonly string[];
  /** Nowhere in the course any more. */
  readonly lost: readonly string[];
  readonly new: number;
}

/** Compares the words that a course brings into the review, lesson by lesson. */
export function diffWords(
  before: MainCourse,
  after: MainCourse,
  cardsOf: (exercise: Exercise) => readonly string[],
): WordsDiff {
  const earlier = cardsIn(before, cardsOf);
  const later = cardsIn(after, cardsOf);
  const words = { earlier: wordsIn(earlier), later: wordsIn(later) };
  const gone = [...earlier].filter(([place]) => !later.has(place)).map(([, card]) => card);
  const isThere = (card: string): boolean => words.later.has(card);
  return {
    kept: earlier.size - gone.length,
    waiting: [...new Set(gone.filter(isThere))],
    lost: [...new Set(gone.filter((card) => !isThere(card)))],
    new: [...words.later].filter((card) => !words.earlier.has(card)).length,
  };
}

/** Cards by their place: one is asked from the lesson in which it was met last. */
function cardsIn(
  { lessons }: MainCourse,
  cardsOf: (exercise: Exercise) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    lessons.flatMap(({ lesson, exercises }) =>
      exercises
        .flatMap(({ exercise }) => cardsOf(exercise))
        .map((card) => [`${lesson.id} ${card}`, card.replace(/^word:/, '')] as const),
    ),
  );
}

function wordsIn(cards: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(cards.values());
}
