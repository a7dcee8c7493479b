import type { MainLesson } from './main-lessons.js';
import { signatureOf } from './signature.js';

/** How much two lessons must share to be taken for one, from 0 to 1. */
const alike = 0.5;

/** Pairs lessons that are gone with new ones that seem to be the same, the likest first. */
export function renamedLessons(
  gone: readonly MainLesson[],
  added: readonly MainLesson[],
): ReadonlyMap<MainLesson, MainLesson> {
  const pairs = gone
    .flatMap((from) => added.map((to) => ({ from, to, likeness: likenessOf(from, to) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  const renamed = new Map<MainLesson, MainLesson>();
  const taken = new Set<MainLesson>();
  for (const { from, to } of pairs) {
    if (renamed.has(from) || taken.has(to)) continue;
    renamed.set(from, to);
    taken.add(to);
  }
  return renamed;
}

/** The share of exercises that two lessons have in common; without exercises their titles decide. */
function likenessOf(a: MainLesson, b: MainLesson): number {
  const count = a.exercises.length + b.exercises.length;
  if (count === 0) return a.lesson.title === b.lesson.title ? 1 : 0;
  const left = b.exercises.map(({ exercise }) => signatureOf(exercise));
  let shared = 0;
  for (const { exercise } of a.exercises) {
    const at = left.indexOf(signatureOf(exercise));
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / count;
}
