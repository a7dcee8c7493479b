import * as fc from 'fast-check';
import type { Fact, FactDraft } from '../../src/progress/fact.js';

/** An attempt's draft with everything in it; `more` says what is different. */
export function attempt(
  item: string,
  more: Partial<Extract<FactDraft, { kind: 'attempt' }>> = {},
): FactDraft {
  return {
    kind: 'attempt',
    course: 'course',
    lesson: 'hei',
    item,
    fingerprint: 'a',
    t: 1,
    score: 1,
    response: [0],
    ...more,
  };
}

/** Gives drafts their places, as one device would. */
export function placed(drafts: readonly FactDraft[], device = 'd'): Fact[] {
  return drafts.map((draft, at) => ({ ...draft, v: 1, profile: 'default', device, seq: at + 1 }));
}

const anId = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');

/** Any draft of one course, its time from a narrow range so that times collide. */
export const anyDraft: fc.Arbitrary<FactDraft> = fc
  .record({ lesson: anId, t: fc.nat(40) })
  .chain(({ lesson, t }) => {
    const base = { course: 'course', lesson, t };
    return fc.oneof(
      { weight: 6, arbitrary: anyAttempt.map((more): FactDraft => ({ ...base, ...more })) },
      anId.map((step): FactDraft => ({ ...base, kind: 'visit', step })),
      fc.nat(5).map((graded): FactDraft => ({ ...base, kind: 'completion', graded })),
    );
  });

const anyAttempt = fc.record(
  {
    kind: fc.constant('attempt' as const),
    item: anId,
    fingerprint: fc.constantFrom('x', 'y'),
    response: fc.constantFrom([0], 'kuka', null),
    score: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: ['kind', 'item', 'fingerprint', 'response'] },
);
