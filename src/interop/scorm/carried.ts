import { byId } from '../../progress/by-id.js';
import type { FactDraft } from '../../progress/fact.js';
import type { CourseProgress, LessonProgress } from '../../progress/mastery.js';
import { isNobody } from './known-state.js';
import { pointsOf } from './state.js';

/** The points that a lesson had when it came from the LMS, by its id. */
export type Brought = ReadonlyMap<string, number>;

/** The lessons with points that are of no exercise. */
export function broughtBy({ lessons }: CourseProgress): Brought {
  const carrying = Object.entries(lessons).filter(([, { items }]) =>
    Object.keys(items).some(isNobody),
  );
  return new Map(carrying.map(([id, { items }]) => [id, pointsOf(Object.values(items))]));
}

/**
 * Takes from the points that are carried along what the lesson's exercises bring by themselves:
 * whoever plays it again does not get them twice, and loses none of them.
 */
export function withoutTwice(progress: CourseProgress, brought: Brought): CourseProgress {
  if (brought.size === 0) return progress;
  const lessons = byId(progress.lessons);
  for (const [id, points] of brought) {
    const lesson = lessons[id];
    if (lesson) lessons[id] = { ...lesson, items: cutTo(lesson, points) };
  }
  return { ...progress, lessons };
}

function cutTo({ items }: LessonProgress, points: number): LessonProgress['items'] {
  const own = Object.entries(items).filter(([id]) => !isNobody(id));
  let left = Math.max(0, points - pointsOf(own.map(([, item]) => item)));
  const carried = Object.entries(items).flatMap(([id, item]) => {
    if (!isNobody(id)) return [];
    const best = Math.min(item.best ?? 0, left);
    left -= best;
    return best > 0 ? [[id, { ...item, best }] as const] : [];
  });
  return byId(Object.fromEntries([...own, ...carried]));
}

/** A log in which what is carried along is what the progress has of it. */
export function asCarried(
  facts: readonly FactDraft[],
  { lessons }: CourseProgress,
): readonly FactDraft[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'attempt' || !isNobody(fact.item)) return [fact];
    const score = lessons[fact.lesson]?.items[fact.item]?.best;
    return score === undefined ? [] : [{ ...fact, score }];
  });
}
