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

/** A list of words that was gone through, which brings its words into the review. */
export function wordsMet(
  cards: readonly string[],
  more: Partial<Extract<FactDraft, { kind: 'attempt' }>> = {},
): FactDraft {
  return attempt('words', { score: undefined, cards, ...more });
}

/** A card's recall with everything in it; `more` says what is different. */
export function recall(
  card: string,
  more: Partial<Extract<FactDraft, { kind: 'recall' }>> = {},
): FactDraft {
  return {
    kind: 'recall',
    course: 'course',
    lesson: 'hei',
    t: 1,
    card,
    ask: 'type',
    score: 1,
    ...more,
  };
}

/** A deletion of one answer within the responses to an item; `more` says what is different. */
export function erasure(
  item: string,
  answer: string,
  more: Partial<Extract<FactDraft, { kind: 'erasure' }>> = {},
): FactDraft {
  return { kind: 'erasure', course: 'course', lesson: 'hei', item, answer, t: 1, ...more };
}

/** A beginning anew, of the whole course; `more` says of what else. */
export function reset(more: Partial<Extract<FactDraft, { kind: 'reset' }>> = {}): FactDraft {
  return { kind: 'reset', course: 'course', lesson: '', t: 1, ...more };
}

/** Gives drafts their places, as one device would. */
export function placed(drafts: readonly FactDraft[], device = 'd'): Fact[] {
  return drafts.map((draft, at) => ({ ...draft, v: 1, profile: 'default', device, seq: at + 1 }));
}

const anId = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const anAnswer = fc.constantFrom('1', '2', '__proto__');
const aCard = fc.constantFrom('word:hei', 'word:moi', 'a/a', 'a/__proto__', '__proto__');

/** Any draft of one course, its time from a narrow range so that times collide. */
export const anyDraft: fc.Arbitrary<FactDraft> = fc
  .record({ lesson: anId, t: fc.nat(40) })
  .chain(({ lesson, t }) => {
    const base = { course: 'course', lesson, t };
    return fc.oneof(
      { weight: 6, arbitrary: anyAttempt.map((more): FactDraft => ({ ...base, ...more })) },
      anId.map((step): FactDraft => ({ ...base, kind: 'visit', step })),
      fc.nat(5).map((graded): FactDraft => ({ ...base, kind: 'completion', graded })),
      {
        weight: 3,
        arbitrary: fc
          .tuple(aCard, fc.constantFrom(0, 0.8, 1))
          .map(([card, score]): FactDraft => recall(card, { ...base, score })),
      },
      aCard.map((card): FactDraft => ({ ...base, kind: 'retirement', card })),
      fc.tuple(anId, anAnswer).map(([item, answer]) => erasure(item, answer, base)),
      fc.array(aCard, { maxLength: 3 }).map((cards) => wordsMet(cards, base)),
      fc.constantFrom(undefined, 'a', 'b', '__proto__').map((item) => reset({ ...base, item })),
      fc.constant(reset({ ...base, lesson: '' })),
    );
  });

const anyAttempt = fc.record(
  {
    kind: fc.constant('attempt' as const),
    item: anId,
    fingerprint: fc.constantFrom('x', 'y'),
    response: fc.oneof(
      fc.constantFrom([0], 'kuka', null),
      fc.array(anAnswer).map((ids) => ids.map((id) => ({ id, text: `words of ${id}` }))),
    ),
    score: fc.constantFrom(0, 0.5, 1),
  },
  { requiredKeys: ['kind', 'item', 'fingerprint', 'response'] },
);
