import type { FactDraft } from './fact.js';

/** Which answer was deleted. */
export type Erased = readonly [course: string, lesson: string, item: string, answer: string];

/** The ids of what was deleted, by the exercise that it was an answer to. */
export type Erasures = ReadonlyMap<string, ReadonlySet<string>>;

/** What is deleted by facts. */
export function erasedIn(facts: readonly FactDraft[]): readonly Erased[] {
  return facts.flatMap((fact) =>
    fact.kind === 'erasure' ? [[fact.course, fact.lesson, fact.item, fact.answer] as const] : [],
  );
}

/** Puts together what is to be taken out of the responses to each exercise. */
export function erasuresOf(erased: readonly Erased[]): Erasures {
  const erasures = new Map<string, Set<string>>();
  for (const [course, lesson, item, answer] of erased) {
    const key = keyOf({ course, lesson, item });
    const ids = erasures.get(key) ?? new Set();
    erasures.set(key, ids.add(answer));
  }
  return erasures;
}

/** Facts without the answers that one of them deletes, before it or after it. */
export function withErasures<F extends FactDraft>(facts: readonly F[]): readonly F[] {
  const erasures = erasuresOf(erasedIn(facts));
  return erasures.size > 0 ? facts.map((fact) => withoutErased(fact, erasures)) : facts;
}

/** A fact without the answers that were deleted: the same one where it has none of them. */
export function withoutErased<F extends FactDraft>(fact: F, erasures: Erasures): F {
  if (fact.kind !== 'attempt' || erasures.size === 0) return fact;
  const ids = erasures.get(keyOf(fact));
  const response = ids ? withoutAnswers(fact.response, ids) : fact.response;
  return response === fact.response ? fact : { ...fact, response };
}

/**
 * A response without answers of the learner's: without every object in it that has one of these ids
 * as its own `id`. The same response where there is none. One that cannot be written down is given
 * up.
 */
export function withoutAnswers(response: unknown, ids: ReadonlySet<string>): unknown {
  try {
    const json = JSON.stringify(response);
    const sought = new Set([...ids].map((id) => JSON.stringify(id)));
    // Once through, however many there are.
    const all = json.matchAll(/"id":("(?:[^"\\]|\\.)*")/g);
    if (![...all].some(([, id]) => sought.has(id!))) return response;
    let isFound = false;
    const rest: unknown = JSON.parse(json, (_, value: unknown) => {
      // What is taken out of a list leaves a hole in it.
      if (Array.isArray(value)) return value.filter(() => true) as unknown[];
      if (!hasId(value, ids)) return value;
      isFound = true;
      return undefined;
    });
    return isFound ? (rest ?? null) : response;
  } catch {
    return response && null;
  }
}

function hasId(value: unknown, ids: ReadonlySet<unknown>): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return false;
  return ids.has((value as { readonly id: unknown }).id);
}

function keyOf({ course, lesson, item }: Record<'course' | 'lesson' | 'item', string>): string {
  return JSON.stringify([course, lesson, item]);
}
