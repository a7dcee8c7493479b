import type { FactDraft } from './fact.js';

/** What is begun anew: all of a course, unless it is said which lesson, and which exercise of it. */
export interface ResetScope {
  readonly lesson?: string;
  readonly item?: string;
}

/** The fact by which a learner begins something anew. `t`: milliseconds since 1970. */
export function resetDraft(
  course: string,
  { lesson = '', item }: ResetScope,
  t: number,
): FactDraft {
  return { kind: 'reset', course, lesson, t, ...(lesson && item !== undefined && { item }) };
}

type Reset = Extract<FactDraft, { kind: 'reset' }>;

/** What still counts of facts in their order: nothing that was begun anew after it. */
export function sinceResets(facts: readonly FactDraft[]): readonly FactDraft[] {
  const later: Reset[] = [];
  const counted: FactDraft[] = [];
  for (const fact of [...facts].reverse()) {
    if (fact.kind === 'reset') later.push(fact);
    else if (!later.some((reset) => isBegunAnew(fact, reset))) counted.push(fact);
  }
  return counted.reverse();
}

function isBegunAnew(fact: FactDraft, { course, lesson, item }: Reset): boolean {
  if (fact.course !== course || (lesson && fact.lesson !== lesson)) return false;
  return item === undefined || ('item' in fact && fact.item === item);
}
