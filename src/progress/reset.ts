import type { FactDraft } from './fact.js';

/** What is begun anew: all of a course, unless it is said which lesson, and which exercise of it. */
export interface ResetScope {
  readonly lesson?: string;
  readonly item?: string;
}

/**
 * The fact by which a learner begins something anew. It comes after all that is known of the course,
 * also where another device's clock was ahead. `now`: milliseconds since 1970.
 */
export function resetDraft(
  course: string,
  { lesson = '', item }: ResetScope,
  now: number,
  known: readonly FactDraft[] = [],
): FactDraft {
  const t = known.reduce((latest, fact) => Math.max(latest, fact.t + 1), now);
  return { kind: 'reset', course, lesson, t, ...(lesson && item !== undefined && { item }) };
}

/** What still counts of facts in their order: nothing that was begun anew after it. */
export function sinceResets(facts: readonly FactDraft[]): readonly FactDraft[] {
  const later = new Set<string>();
  const counted: FactDraft[] = [];
  const has = (...scope: string[]) => later.has(JSON.stringify(scope));
  for (const fact of [...facts].reverse()) {
    const { kind, course, lesson } = fact;
    const item = 'item' in fact ? fact.item : undefined;
    if (kind === 'reset') {
      later.add(JSON.stringify([course, lesson, ...(item === undefined ? [] : [item])]));
    } else if (
      !has(course, '') &&
      !has(course, lesson) &&
      (item === undefined || !has(course, lesson, item))
    ) {
      counted.push(fact);
    }
  }
  return counted.reverse();
}
