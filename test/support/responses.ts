import type { ExerciseType } from '../../src/course/exercise-type.js';
import { withoutDots } from '../../src/finnish/dots.js';

/** Half of the solution: the response of somebody who is under way. */
export function halfAnswered(type: ExerciseType, spec: unknown): unknown {
  const halve = (list: readonly unknown[]) => list.slice(0, Math.ceil(list.length / 2));
  return type.revive(spec, mapLists(type.solution(spec), halve));
}

/**
 * Answered responses of any type that are not all right, by their score. They come of mixing up
 * the solution, so the test need not know what a response of the type looks like.
 */
export function wrongResponses(type: ExerciseType, spec: unknown): readonly unknown[] {
  const solution = type.solution(spec);
  return mixings
    .map((mix) => type.revive(spec, mapLists(solution, mix)))
    .filter((response) => type.isAnswered(spec, response))
    .map((response) => ({ response, score: type.grade(spec, response)?.score ?? 1 }))
    .filter(({ score }) => score < 1)
    .sort((a, b) => a.score - b.score)
    .map(({ response }) => response);
}

/** A response that is nearly right: the solution as a keyboard without dots writes it. */
export function nearResponse(type: ExerciseType, spec: unknown): unknown {
  const undot = (list: readonly unknown[]) =>
    list.map((entry) => (typeof entry === 'string' ? withoutDots(entry) : entry));
  const response = type.revive(spec, mapLists(type.solution(spec), undot));
  const parts = type.grade(spec, response)?.parts ?? [];
  return parts.some((part) => part?.verdict === 'near') ? response : undefined;
}

const mixings: readonly ((list: readonly unknown[]) => readonly unknown[])[] = [
  (list) => list.slice(1),
  (list) => list.slice(0, -1),
  (list) => [...list.slice(1), ...list.slice(0, 1)],
  (list) => [...list].reverse(),
  (list) => list.map((entry) => (typeof entry === 'string' ? 'x' : entry)),
  (list) => list.map((entry) => (typeof entry === 'number' ? entry + 1 : entry)),
  (list) => list.map((entry) => (typeof entry === 'number' ? entry - 1 : entry)),
  () => [0],
  () => [1],
];

function mapLists(response: unknown, map: (list: readonly unknown[]) => readonly unknown[]) {
  const fields = Object.entries(response as object).map(([field, value]: [string, unknown]) => [
    field,
    Array.isArray(value) ? map(value) : value,
  ]);
  return Object.fromEntries(fields) as unknown;
}
