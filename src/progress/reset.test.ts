import { expect } from '@open-wc/testing';
import { attempt, erasure, placed, recall, reset, wordsMet } from '../../test/support/facts.js';
import type { FactDraft } from './fact.js';
import { addFact, foldFacts } from './mastery.js';
import { recordOf } from './record.js';
import { emptyReplay, replayOnto } from './replay.js';
import { resetDraft } from './reset.js';
import { courseStanding } from './standing.js';

const own = { id: 'course', title: 'Course', pass: 50 };
const lessons = ['hei', 'moi', 'loppu'].map((id) => ({ id, title: id }));
const course = { ...own, units: [{ lessons }] };

const completion = (lesson: string, t: number): FactDraft => ({
  ...{ kind: 'completion', course: 'course', lesson, t, graded: 1 },
});

/** Two lessons that were played, each with an exercise, a word and a note. */
const past: readonly FactDraft[] = ['hei', 'moi'].flatMap((lesson, at) => [
  attempt('q', { lesson, t: 10 * at + 1, took: 1_000 }),
  wordsMet([`word:${lesson}`], { lesson, t: 10 * at + 2 }),
  attempt('note', { lesson, t: 10 * at + 3, score: undefined, response: { text: 'mine' } }),
  completion(lesson, 10 * at + 4),
]);

const scopes = [
  ['course', {}],
  ['lesson', { lesson: 'moi' }],
  ['exercise', { lesson: 'moi', item: 'q' }],
] as const;

describe('beginning anew', () => {
  for (const [name, scope] of scopes) {
    const draft = resetDraft('course', scope, 100);
    const after = foldFacts([...past, draft]);
    const standing = courseStanding(course, after);
    const record = recordOf(course, [...past, draft]);

    it(`a ${name} is to be played again, with nothing known of it`, () => {
      const moi = after.lessons['moi']!;
      expect(moi.items['q']).to.equal(undefined);
      expect(standing.lessons['moi']?.status).to.equal(name === 'exercise' ? 'done' : 'new');
      expect(standing.lessons['hei']?.status).to.equal(name === 'course' ? 'new' : 'done');
      const next = { course: 'hei', lesson: 'moi', exercise: 'loppu' }[name];
      expect(standing.next).to.equal(next);
    });

    it(`a ${name} leaves what was written of one’s own`, () => {
      expect(after.lessons['moi']?.items['note']?.response).to.deep.equal({ text: 'mine' });
    });

    it(`a ${name} takes the words of it out of the review, and no others`, () => {
      const left = { course: [], lesson: ['word:hei'], exercise: ['word:hei', 'word:moi'] }[name];
      expect(Object.keys(after.cards).sort()).to.deep.equal(left);
    });

    it(`a ${name} counts no longer in the record`, () => {
      const answers = { course: [0, 0], lesson: [3, 0], exercise: [3, 2] }[name];
      expect(record.lessons.slice(0, 2).map((one) => one.answers)).to.deep.equal(answers);
      expect(record.lessons[1]?.spent).to.equal(0);
      expect(record.lessons[1]?.status).to.equal(standing.lessons['moi']?.status);
      expect(record.firstAt).to.equal(name === 'course' ? undefined : 1);
    });

    it(`a ${name} is the same a fact at a time, as from another tab`, () => {
      expect([...past, draft].reduce(addFact, foldFacts([]))).to.deep.equal(after);
    });

    it(`a ${name} does not touch what is done after it`, () => {
      const again = foldFacts([...past, draft, attempt('q', { lesson: 'moi', t: 101 })]);
      expect(again.lessons['moi']?.items['q']).to.include({ tries: 1, inRun: true });
    });
  }

  it('an exercise takes it out of the review', () => {
    const wrong = [1, 2].map((t) => attempt('q', { t, score: 0 }));
    expect(Object.keys(foldFacts(wrong).cards)).to.deep.equal(['hei/q']);
    const draft = resetDraft('course', { lesson: 'hei', item: 'q' }, 3);
    expect(foldFacts([...wrong, recall('hei/q', { t: 3 }), draft]).cards).to.deep.equal({});
  });

  it('something leaves erased what was deleted, before it and after it', () => {
    const note = attempt('note', { score: undefined, response: [{ id: 'x' }, { id: 'y' }] });
    const other = reset({ lesson: 'hei', item: 'other' });
    for (const begun of [reset(), reset({ lesson: 'hei' }), other]) {
      const known = foldFacts([note, erasure('note', 'x'), begun]);
      expect(known.lessons['hei']?.items['note']?.response).to.deep.equal([{ id: 'y' }]);
      const again = foldFacts([erasure('note', 'x'), begun, note]);
      expect(again.lessons['hei']?.items['note']?.response).to.deep.equal([{ id: 'y' }]);
    }
  });

  it('happens when it happened, whichever device is read first', () => {
    const phone = placed([attempt('a', { t: 1 }), attempt('b', { t: 9 })], 'phone');
    const laptop = placed([reset({ t: 5 })], 'laptop');
    for (const all of [
      [...phone, ...laptop],
      [...laptop, ...phone],
    ]) {
      const { progress } = replayOnto(emptyReplay, all)!;
      expect(Object.keys(progress.lessons['hei']!.items)).to.deep.equal(['b']);
    }
    const known = replayOnto(emptyReplay, phone)!;
    expect(replayOnto(known, laptop)).to.equal(undefined);
  });

  it('comes after what another device’s clock was ahead with', () => {
    const phone = placed([attempt('a', { t: 900 })], 'phone');
    const laptop = placed([resetDraft('course', {}, 5, phone), attempt('b', { t: 6 })], 'laptop');
    const { progress } = replayOnto(emptyReplay, [...phone, ...laptop])!;
    expect(Object.keys(progress.lessons['hei']!.items)).to.deep.equal(['b']);
  });

  it('is of an exercise only within a lesson', () => {
    expect(resetDraft('course', { item: 'q' }, 1)).to.deep.equal(reset());
  });
});
