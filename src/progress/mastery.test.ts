import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft, attempt, erasure } from '../../test/support/facts.js';
import type { FactDraft } from './fact.js';
import { addFact, emptyProgress, foldFacts } from './mastery.js';

const done: FactDraft = { kind: 'completion', course: 'course', lesson: 'hei', t: 9, graded: 2 };
const visit = (step: string): FactDraft => ({
  kind: 'visit',
  course: 'course',
  lesson: 'hei',
  t: 1,
  step,
});

describe('mastery', () => {
  const cases: readonly [name: string, facts: FactDraft[], item: object][] = [
    ['a right answer', [attempt('q')], { best: 1, last: 1, tries: 1, lapses: 0, inRun: true }],
    [
      'a wrong answer, then a better one',
      [attempt('q', { score: 0 }), attempt('q', { score: 0.5, t: 2 })],
      { best: 0.5, last: 0.5, tries: 2, lapses: 2, t: 2 },
    ],
    [
      'a worse answer leaves the best',
      [attempt('q'), attempt('q', { score: 0.2, response: [1] })],
      { best: 1, last: 0.2, tries: 2, lapses: 1, response: [1] },
    ],
    [
      'another fingerprint starts anew',
      [attempt('q'), attempt('q', { score: 0, fingerprint: 'b' })],
      { best: 0, last: 0, tries: 1, lapses: 1, fingerprint: 'b' },
    ],
    [
      'what is not graded has no score',
      [attempt('q', { score: undefined })],
      { tries: 1, lapses: 0, inRun: true },
    ],
    [
      'the first try of a run stays the first',
      [attempt('q', { score: 0 }), attempt('q', { score: 1 })],
      { first: 0, last: 1 },
    ],
    [
      'another run has a first try of its own',
      [attempt('q', { score: 0 }), done, attempt('q', { score: 1 })],
      { first: 1 },
    ],
    ['a completion ends the run', [attempt('q'), done], { best: 1, inRun: false }],
    [
      'an answer of one’s own that is changed is no new try',
      [
        attempt('q', { score: undefined, response: 'old' }),
        attempt('q', { score: undefined, response: 'new', t: 5, revised: true }),
      ],
      { tries: 1, lapses: 0, inRun: true, response: 'new', t: 5 },
    ],
    [
      'one that is changed after the end is not under way again',
      [attempt('q'), done, attempt('q', { response: 'new', t: 10, revised: true })],
      { best: 1, last: 1, tries: 1, inRun: false, response: 'new', t: 10 },
    ],
    [
      'one that is begun to another question is still to be answered there',
      [attempt('q'), attempt('q', { fingerprint: 'b', response: 'new', revised: true })],
      { fingerprint: 'b', tries: 0, response: 'new', inRun: false },
    ],
    [
      'one that was only begun is kept, and still to be answered',
      [attempt('q', { score: undefined, response: 'half', t: 3, revised: true })],
      { tries: 0, lapses: 0, inRun: false, response: 'half', t: 3 },
    ],
    [
      'one that was begun and then given is tried once',
      [attempt('q', { score: undefined, revised: true }), attempt('q', { score: undefined })],
      { tries: 1, inRun: true },
    ],
    ['an answer after it starts the next', [attempt('q'), done, attempt('q')], { inRun: true }],
  ];
  for (const [name, facts, item] of cases) {
    it(name, () => {
      const known = { ...foldFacts(facts).lessons.hei?.items.q };
      expect({ ...known, ...item }).to.deep.equal({ ...item, ...known });
    });
  }

  it('gives no score to what is not graded', () => {
    const item = foldFacts([attempt('q', { score: undefined })]).lessons.hei?.items.q;
    expect(item).not.to.have.any.keys('best', 'last');
  });

  it('keeps a step visited once, until the run ends', () => {
    const read = foldFacts([visit('a'), visit('b'), visit('a')]);
    expect(read.lessons.hei?.visited).to.deep.equal(['a', 'b']);
    const { visited, completions, completedAt, graded } = addFact(read, done).lessons.hei!;
    expect({ visited, completions, completedAt, graded }).to.deep.equal({
      visited: [],
      completions: 1,
      completedAt: 9,
      graded: 2,
    });
  });

  it('knows where the learner was last', () => {
    const progress = foldFacts([attempt('q'), attempt('q', { lesson: 'kello', t: 5 })]);
    expect(progress.last).to.deep.equal({ lesson: 'kello', t: 5 });
  });

  it('does not send who changes a note back to its lesson', () => {
    const before = foldFacts([attempt('q'), done, attempt('q', { lesson: 'kello', t: 20 })]);
    const after = addFact(before, attempt('q', { t: 30, revised: true }));
    expect(after.last).to.deep.equal({ lesson: 'kello', t: 20 });
    expect(after.lessons.hei).to.include({ completions: 1, completedAt: 9 });
  });

  describe('of what was deleted', () => {
    const [mine, other] = [
      { id: '1', text: 'mine' },
      { id: '2', text: 'other' },
    ];
    const given = attempt('q', { score: undefined, response: { sittings: [mine, other] } });
    const responseOf = (facts: readonly FactDraft[]) =>
      foldFacts(facts).lessons.hei?.items.q?.response;

    it('keeps the rest, with all else that is known', () => {
      const before = foldFacts([given, done]);
      const after = addFact(before, erasure('q', '1', { t: 20 }));
      const { response, ...rest } = after.lessons.hei!.items.q!;
      expect(response).to.deep.equal({ sittings: [other] });
      expect({ ...rest, response: given.kind === 'attempt' && given.response }).to.deep.equal(
        before.lessons.hei!.items.q,
      );
      expect(after.last).to.deep.equal(before.last);
    });

    it('lets no later attempt bring it back', () => {
      const late = attempt('q', { response: [mine], revised: true, t: 30 });
      expect(responseOf([given, erasure('q', '1'), late])).to.deep.equal([]);
      expect(responseOf([erasure('q', '1'), given])).to.deep.equal({ sittings: [other] });
    });

    it('looks through one response of each exercise, however many facts there are', () => {
      const many = Array.from({ length: 1_000 }, (_, t) =>
        attempt('q', { t, revised: true, response: [mine, other, t] }),
      );
      const deleted = Array.from({ length: 50 }, (_, at) => erasure('q', String(at)));
      const { parse } = JSON;
      let parsed = 0;
      JSON.parse = (...given) => {
        parsed += 1;
        return parse(...given) as unknown;
      };
      try {
        expect(responseOf([...deleted, ...many])).to.deep.equal([999]);
        expect(responseOf([...many, ...deleted])).to.deep.equal([999]);
      } finally {
        JSON.parse = parse;
      }
      expect(parsed).to.equal(2);
    });

    it('leaves other lessons, items and answers alone', () => {
      const facts = [
        given,
        erasure('r', '1'),
        erasure('q', '3'),
        erasure('q', '1', { lesson: 'x' }),
      ];
      expect(responseOf(facts)).to.equal(given.kind === 'attempt' && given.response);
      expect(foldFacts(facts).lessons.hei!.items).to.have.all.keys('q');
    });

    it('law: it is nowhere, whatever the order of the facts', () => {
      const stories = fc
        .array(anyDraft, { maxLength: 30 })
        .chain((drafts) =>
          fc.tuple(
            fc.shuffledSubarray(drafts, { minLength: drafts.length }),
            fc.nat(drafts.length),
          ),
        );
      fc.assert(
        fc.property(stories, ([facts, upTo]) => {
          const { lessons } = foldFacts(facts.slice(upTo), foldFacts(facts.slice(0, upTo)));
          for (const fact of facts) {
            if (fact.kind !== 'erasure') continue;
            const { response } = lessons[fact.lesson]?.items[fact.item] ?? {};
            expect(JSON.stringify(response ?? null)).not.to.include(`words of ${fact.answer}`);
          }
        }),
      );
    });
  });

  it('takes any id for what it is', () => {
    expect(emptyProgress.lessons.constructor).to.equal(undefined);
    const progress = foldFacts([attempt('__proto__', { lesson: '__proto__' })]);
    expect(progress.lessons['__proto__']?.items['__proto__']?.tries).to.equal(1);
    expect(progress.lessons['__proto__']?.items.toString).to.equal(undefined);
    expect(({} as Record<string, unknown>).tries).to.equal(undefined);
  });

  it('law: adding facts one by one is folding them at once, and changes nothing in place', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), fc.array(anyDraft), (first, second) => {
        const before = foldFacts(first);
        const copy = JSON.stringify(before);
        expect(second.reduce(addFact, before)).to.deep.equal(foldFacts([...first, ...second]));
        expect(JSON.stringify(before)).to.equal(copy);
      }),
    );
  });

  it('leaves untouched lessons the same objects', () => {
    const before = foldFacts([attempt('q'), attempt('q', { lesson: 'kello' })]);
    const after = addFact(before, attempt('r'));
    expect(after.lessons.kello).to.equal(before.lessons.kello);
    expect(after.lessons.hei).not.to.equal(before.lessons.hei);
  });
});
