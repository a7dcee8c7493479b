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
