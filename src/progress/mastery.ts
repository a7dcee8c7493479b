import type { Fact } from './fact.js';

/** What is known of one exercise. */
export interface ItemProgress {
  /** Of the last attempt: an item whose fingerprint has changed since counts as not attempted. */
  readonly fingerprint: string;
  /** When it was last attempted, in milliseconds since 1970. */
  readonly t: number;
  /** Best score under this fingerprint, from 0 to 1; absent for what is not graded. */
  readonly best?: number;
  /** Score of the last attempt. */
  readonly last?: number;
  /** How many attempts there were under this fingerprint. */
  readonly tries: number;
  /** How many of them did not get everything right. */
  readonly lapses: number;
  /** What the learner answered last. */
  readonly response: unknown;
  /** Whether the last attempt belongs to the run that is under way. */
  readonly inRun: boolean;
}

export interface LessonProgress {
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** Steps without exercises that were read in the run under way. */
  readonly visited: readonly string[];
  /** How many times the lesson was played to its end. */
  readonly completions: number;
  /** When it was last played to its end, in milliseconds since 1970. */
  readonly completedAt?: number;
  /** How many graded exercises it had then. */
  readonly graded?: number;
}

/** What is known of a course: a fold of its facts, never stored as truth. */
export interface CourseProgress {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Where the learner was last. */
  readonly last?: { readonly lesson: string; readonly t: number };
}

export const emptyProgress: CourseProgress = { lessons: {} };

const emptyLesson: LessonProgress = { items: {}, visited: [], completions: 0 };

/** Adds one fact. Facts come in the order of their time. */
export function addFact(progress: CourseProgress, fact: Fact): CourseProgress {
  const lesson = progress.lessons[fact.lesson] ?? emptyLesson;
  return {
    lessons: { ...progress.lessons, [fact.lesson]: addToLesson(lesson, fact) },
    last: { lesson: fact.lesson, t: fact.t },
  };
}

function addToLesson(lesson: LessonProgress, fact: Fact): LessonProgress {
  switch (fact.kind) {
    case 'attempt': {
      const before = lesson.items[fact.item];
      const same = before?.fingerprint === fact.fingerprint ? before : undefined;
      const graded = fact.score !== undefined;
      const item: ItemProgress = {
        fingerprint: fact.fingerprint,
        t: fact.t,
        ...(graded && { best: Math.max(fact.score, same?.best ?? 0), last: fact.score }),
        tries: (same?.tries ?? 0) + 1,
        lapses: (same?.lapses ?? 0) + (graded && fact.score < 1 ? 1 : 0),
        response: fact.response,
        inRun: true,
      };
      return { ...lesson, items: { ...lesson.items, [fact.item]: item } };
    }
    case 'visit':
      return lesson.visited.includes(fact.step)
        ? lesson
        : { ...lesson, visited: [...lesson.visited, fact.step] };
    case 'completion': {
      const items = Object.fromEntries(
        Object.entries(lesson.items).map(([id, item]) => [id, { ...item, inRun: false }]),
      );
      return {
        items,
        visited: [],
        completions: lesson.completions + 1,
        completedAt: fact.t,
        graded: fact.graded,
      };
    }
  }
}
