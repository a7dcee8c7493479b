import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { anyDraft, attempt, placed, recall, wordsMet } from '../../test/support/facts.js';
import type { CardProgress, Rating, RecallMark } from './cards.js';
import type { FactDraft } from './fact.js';
import { foldFacts } from './mastery.js';
import { emptyReplay, replayOnto } from './replay.js';
import { lookAhead, scheduleOf } from './review.js';

const day = 86_400_000;
const hour = day / 24;
const start = new Date(2026, 10, 22, 9).getTime();

function card(recalls: readonly RecallMark[], met = start): CardProgress {
  return { lesson: 'hei', met, recalls };
}

/** A card asked at each of the days, with the rating it got. */
function asked(...answers: readonly (readonly [day: number, rating: Rating])[]): CardProgress {
  return card(answers.map(([on, rating]) => [start + on * day, rating]));
}

describe('the schedule of a card', () => {
  it('is what ts-fsrs itself makes of the same answers', () => {
    const reference = fsrs({ enable_short_term: false, enable_fuzz: false });
    const answers = fc.array(
      fc.record({ wait: fc.integer({ min: 1, max: 90 }), rating: fc.constantFrom(1, 2, 3, 4) }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        let theirs = createEmptyCard(new Date(start));
        let on = 0;
        const ours = given.map(({ wait, rating }): RecallMark => {
          on += wait;
          const t = start + on * day;
          theirs = reference.next(theirs, new Date(t), rating).card;
          return [t, rating];
        });
        const { due, stability } = scheduleOf(card(ours));
        expect(due).to.equal(theirs.due.getTime());
        expect(stability).to.equal(theirs.stability);
      }),
    );
  });

  it('makes a card that was never asked due from when it was met', () => {
    const { due, sittings } = scheduleOf(card([]));
    expect({ due, sittings }).to.deep.equal({ due: start, sittings: 0 });
  });

  it('comes back on another day, later each time that it is known', () => {
    const [first, second, third] = [
      scheduleOf(asked([0, 3])),
      scheduleOf(asked([0, 3], [2, 3])),
      scheduleOf(asked([0, 3], [2, 3], [14, 3])),
    ].map(({ due }) => (due - start) / day);
    expect(first).to.be.within(1, 4);
    expect(second! - 2).to.be.greaterThan(first!);
    expect(third! - 14).to.be.greaterThan(second! - 2);
  });

  const sittings: readonly (readonly [string, Rating[], Rating])[] = [
    ['all right', [3, 3], 3],
    ['right, then fluent', [3, 4], 3],
    ['wrong, then right', [1, 3], 1],
    ['right, then wrong', [3, 1], 2],
    ['nearly, then right', [2, 3], 2],
  ];
  for (const [name, answers, rating] of sittings) {
    it(`counts a sitting as one answer: ${name}`, () => {
      const together = answers.map((one, at): RecallMark => [start + at * hour, one]);
      expect(scheduleOf(card(together))).to.deep.equal(scheduleOf(asked([0, rating])));
    });
  }

  it('takes an evening and the next afternoon for two days', () => {
    const soon = card([
      [start, 3],
      [start + 19 * hour, 3],
    ]);
    expect(scheduleOf(soon).stability).to.equal(scheduleOf(asked([0, 3], [1, 3])).stability);
  });

  it('does not mind in which order the answers are told', () => {
    const marks = fc.array(fc.tuple(fc.nat(60 * day), fc.constantFrom(1, 2, 3, 4)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(marks, fc.infiniteStream(fc.nat()), (given, keys) => {
        const shuffled = given
          .map((mark) => ({ mark, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ mark }) => mark);
        expect(scheduleOf(card(shuffled))).to.deep.equal(scheduleOf(card(given)));
      }),
    );
  });
});

describe('the outlook of the review', () => {
  const progress = (cards: Record<string, CardProgress>) => ({ lessons: {}, cards });

  it('has what is due by the end of today, over all courses', () => {
    const courses = new Map([
      ['finnish', progress({ 'word:hei': asked([-9, 3]), 'word:moi': asked([0, 4]) })],
      ['work', progress({ 'word:palkka': card([], start + 2 * hour) })],
    ]);
    const { due, cards } = lookAhead(courses, start);
    expect(due.map(({ course, id }) => `${course} ${id}`)).to.deep.equal([
      'finnish word:hei',
      'work word:palkka',
    ]);
    expect(cards).to.equal(3);
  });

  it('asks first what is nearest to being forgotten', () => {
    const { due } = lookAhead(
      new Map([['c', progress({ new: card([]), old: asked([-30, 3]), recent: asked([-4, 3]) })]]),
      start,
    );
    expect(due.map(({ id }) => id)).to.deep.equal(['old', 'recent', 'new']);
  });

  it('forecasts a week, with what is overdue today', () => {
    const { forecast } = lookAhead(
      new Map([['c', progress({ a: asked([-30, 3]), b: asked([0, 3]), c: asked([0, 1]) })]]),
      start,
    );
    const dueOf = (one: CardProgress) => Math.floor((scheduleOf(one).due - start) / day);
    const expected = [1, 0, 0, 0, 0, 0, 0];
    for (const one of [asked([0, 3]), asked([0, 1])]) expected[dueOf(one)]! += 1;
    expect(forecast).to.deep.equal(expected);
  });

  it('points out what keeps slipping away', () => {
    const slipping = asked([0, 3], [3, 1], [5, 1], [7, 1], [9, 1]);
    const once = asked([0, 1], [3, 1], [5, 3], [9, 1]);
    const won = asked([0, 3], [3, 1], [5, 1], [7, 1], [9, 1], [11, 3], [14, 4], [40, 4], [200, 4]);
    const { leeches } = lookAhead(new Map([['c', progress({ slipping, once, won })]]), start);
    expect(leeches.map(({ id }) => id)).to.deep.equal(['slipping']);
  });
});

describe('cards out of the log', () => {
  it('come from words that were met, and stay with what is known of them', () => {
    const { cards } = foldFacts([
      wordsMet(['word:hei', 'word:moi'], { t: 1 }),
      recall('word:hei', { t: 5, score: 0 }),
      wordsMet(['word:hei'], { t: 9, lesson: 'kello' }),
    ]);
    expect({ ...cards }).to.deep.equal({
      'word:hei': { lesson: 'kello', met: 1, recalls: [[5, 1]] },
      'word:moi': { lesson: 'hei', met: 1, recalls: [] },
    });
  });

  const scores: readonly (readonly [string, readonly number[], boolean])[] = [
    ['wrong once', [0], false],
    ['wrong twice', [0, 0.5], true],
    ['wrong, right, wrong', [0, 1, 0], true],
    ['right', [1, 1], false],
  ];
  for (const [name, given, joins] of scores) {
    it(`come from exercises that were wrong twice: ${name}`, () => {
      const facts = given.map((score, at) => attempt('q', { t: at, score }));
      const { cards } = foldFacts(facts);
      expect(Object.keys(cards)).to.deep.equal(joins ? ['hei/q'] : []);
      if (joins) expect(cards['hei/q']).to.include({ item: 'q', lesson: 'hei' });
    });
  }

  it('do not come from an exercise that lacked nothing but its dots', () => {
    const facts = [0, 1].map((t) => attempt('q', { t, score: 0.8, almost: true }));
    expect({ ...foldFacts([...facts, attempt('q', { t: 2, score: 0 })]).cards }).to.deep.equal({});
  });

  it('go on with each answer to the exercise, until its right answer changes', () => {
    const wrong = [0, 1].map((t) => attempt('q', { t, score: 0 }));
    const later = [...wrong, attempt('q', { t: 5 }), recall('hei/q', { t: 9, ask: 'exercise' })];
    expect(foldFacts(later).cards['hei/q']?.recalls).to.deep.equal([
      [1, 1],
      [5, 3],
      [9, 3],
    ]);
    const changed = [...later, attempt('q', { t: 12, fingerprint: 'other' })];
    expect({ ...foldFacts(changed).cards }).to.deep.equal({});
  });

  it('leave the review when they are no longer in the course, until they are met again', () => {
    const gone = [
      wordsMet(['word:hei']),
      recall('word:hei', { t: 3, ask: 'recognise' }),
      { kind: 'retirement', course: 'course', lesson: 'hei', t: 5, card: 'word:hei' } as const,
    ];
    const held = (facts: readonly FactDraft[]) =>
      lookAhead(new Map([['course', foldFacts(facts)]]), start).cards;
    expect(held(gone)).to.equal(0);
    const again = [...gone, wordsMet(['word:hei'], { t: 9, lesson: 'kello' })];
    expect(held(again)).to.equal(1);
    expect(foldFacts(again).cards['word:hei']).to.deep.equal({
      lesson: 'kello',
      met: 1,
      recalls: [[3, 3]],
    });
  });

  it('do not touch a lesson: neither where the learner is in it nor its score', () => {
    const before = foldFacts([wordsMet(['word:hei'])]);
    const { lessons, last } = foldFacts([recall('word:hei', { t: 50, lesson: 'kello' })], before);
    expect({ lessons, last }).to.deep.equal({ lessons: before.lessons, last: before.last });
  });

  it('are due at the same time whichever of two devices is merged into the other', () => {
    const log = fc.array(anyDraft, { maxLength: 30 });
    fc.assert(
      fc.property(log, log, (one, other) => {
        const logs = [placed(one, 'a'), placed(other, 'b')];
        const schedules = [logs, logs.toReversed()].map((order) => {
          const replay = order.reduce(
            (before, facts) =>
              replayOnto(before, facts) ?? replayOnto(emptyReplay, order.flat()) ?? before,
            emptyReplay,
          );
          const { cards } = replay.progress;
          return Object.keys(cards)
            .sort()
            .map((id) => [id, scheduleOf(cards[id]!)]);
        });
        expect(schedules[0]).to.deep.equal(schedules[1]);
      }),
    );
  });
});
