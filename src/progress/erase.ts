import type { Erasure, FactDraft } from './fact.js';

/** Which answer was deleted. */
export type Erased = readonly [course: string, lesson: string, item: string, answer: string];

/** Which answer an erasure deletes. */
export function erasedBy({ course, lesson, item, answer }: ErasureDraft): Erased {
  return [course, lesson, item, answer];
}

type ErasureDraft = Pick<Erasure, 'course' | 'lesson' | 'item' | 'answer'>;

/** What is deleted by facts. */
export function erasedIn(facts: readonly FactDraft[]): readonly Erased[] {
  return facts.flatMap((fact) => (fact.kind === 'erasure' ? [erasedBy(fact)] : []));
}

/** Facts without the answers that one of them deletes, before it or after it. */
export function withErasures<F extends FactDraft>(facts: readonly F[]): readonly F[] {
  const erased = erasedIn(facts);
  return erased.length > 0 ? facts.map((fact) => withoutErased(fact, erased)) : facts;
}

/** A fact without the answers that were deleted: the same one where it has none of them. */
export function withoutErased<F extends FactDraft>(fact: F, erased: readonly Erased[]): F {
  if (fact.kind !== 'attempt') return fact;
  const response = erased.reduce<unknown>(
    (rest, [course, lesson, item, answer]) =>
      item === fact.item && lesson === fact.lesson && course === fact.course
        ? withoutAnswer(rest, answer)
        : rest,
    fact.response,
  );
  return response === fact.response ? fact : { ...fact, response };
}

/**
 * A response without an answer of the learner's: without every object in it that has this `id` as
 * its own. The same response where there is none. One that cannot be written down is given up.
 */
export function withoutAnswer(response: unknown, id: string): unknown {
  try {
    const json = JSON.stringify(response);
    if (!json.includes(JSON.stringify(id))) return response;
    let isFound = false;
    const rest: unknown = JSON.parse(json, (_, value: unknown) => {
      // What is taken out of a list leaves a hole in it.
      if (Array.isArray(value)) return value.filter(() => true) as unknown[];
      if (!hasId(value, id)) return value;
      isFound = true;
      return undefined;
    });
    return isFound ? (rest ?? null) : response;
  } catch {
    return response && null;
  }
}

function hasId(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return false;
  return (value as { readonly id: unknown }).id === id;
}
