import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FactDraft } from './fact.js';
import { isRecomputable, recordFile } from './record-file.js';
import { longestPause, recordOf, type RecordedCourse } from './record.js';

const minute = 60_000;
const course: RecordedCourse = {
  id: 'trial',
  title: 'Trial',
  version: '2',
  pass: 80,
  units: [
    {
      lessons: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
    },
  ],
};

function attempt(lesson: string, t: number, score: number, more: object = {}): FactDraft {
  const place = { course: 'trial', lesson, t };
  const answer = { item: `${lesson}.a`, fingerprint: 'f', response: { text: 'secret' } };
  return { kind: 'attempt', ...place, ...answer, score, ...more };
}

function completion(lesson: string, t: number, version?: string): FactDraft {
  const place = { course: 'trial', lesson, t };
  return { kind: 'completion', ...place, graded: 1, ...(version && { version }) };
}

const half: readonly FactDraft[] = [
  attempt('one', 1000, 0.5, { took: minute }),
  { kind: 'visit', course: 'trial', lesson: 'one', t: 2000, step: 's', took: 2 * minute },
  attempt('one', 3000, 1, { took: 8 * 60 * minute }),
  completion('one', 4000, '1'),
  completion('one', 9000, '2'),
  { ...attempt('one', 5000, 0), course: 'other' },
];

describe('the record of a course', () => {
  it('neither counts what was deleted nor tells in its file that it was', () => {
    const place = { course: 'trial', lesson: 'one', t: 99_000 };
    const erased = { kind: 'erasure', ...place, item: 'one.a', answer: 'my-words' } as const;
    const facts = [...half, erased];
    expect(recordOf(course, facts)).to.deep.equal(recordOf(course, half));
    const file = recordFile(course, { facts, isWhole: true }, 0);
    expect(file).to.deep.equal(recordFile(course, { facts: half, isWhole: true }, 0));
    expect(isRecomputable(JSON.parse(JSON.stringify(file)))).to.equal(true);
  });

  it('says what was done, when, how long, with which score, in which version', () => {
    const record = recordOf(course, half);
    expect(record.lessons[0]).to.deep.equal({
      ...{ id: 'one', title: 'One', status: 'done', firstAt: 1000, lastAt: 9000 },
      ...{ completedAt: 4000, spent: 3 * minute + longestPause, answers: 2 },
      ...{ score: { points: 1, of: 1 }, percent: 100, version: '2' },
    });
    expect(record.lessons[1]).to.deep.include({ id: 'two', status: 'new', spent: 0, answers: 0 });
    expect(record).to.deep.include({ completed: false, passed: false, version: '2' });
  });

  it('is passed with all lessons and enough points', () => {
    const all = [...half, attempt('two', 10_000, 1), completion('two', 11_000)];
    expect(recordOf(course, all)).to.deep.include({ completed: true, passed: true, percent: 100 });
    const poor = [...half, attempt('two', 10_000, 0.2), completion('two', 11_000)];
    expect(recordOf(course, poor)).to.deep.include({ completed: true, passed: false });
  });

  it('counts an answer that was changed once', () => {
    const changed = attempt('one', 10_000, 1, { revised: true });
    const [lesson] = recordOf(course, [...half, changed]).lessons;
    expect(lesson).to.deep.include({ answers: 2, status: 'done', lastAt: 10_000 });
  });

  it('says nothing of a course that was not begun', () => {
    const record = recordOf(course, []);
    expect(record).not.to.have.property('firstAt');
    expect(record.spent).to.equal(0);
  });
});

describe('the file of a record', () => {
  const file = recordFile(course, { facts: half, isWhole: true }, 20_000);

  it('says that it is self-reported, and when it was made', () => {
    expect(file).to.deep.include({ selfReported: true, made: '1970-01-01T00:00:20.000Z' });
  });

  it('has the log without what the learner wrote, of this course alone', () => {
    expect(file.log).to.have.length(5);
    expect(JSON.stringify(file)).not.to.include('secret');
  });

  it('can be worked out anew by whoever has it', () => {
    expect(isRecomputable(JSON.parse(JSON.stringify(file)))).to.be.true;
  });

  it('tells when the record or the log was changed', () => {
    const better = { ...file, record: { ...file.record, passed: true } };
    expect(isRecomputable(better)).to.be.false;
    expect(isRecomputable({ ...file, log: file.log.slice(1) })).to.be.false;
  });

  it('is not anything else', () => {
    for (const junk of [undefined, null, 3, 'x', [], {}, { ...file, format: 'x' }]) {
      expect(isRecomputable(junk)).to.be.undefined;
    }
    expect(isRecomputable({ ...file, course: 7, log: [null] })).to.be.undefined;
  });

  it('follows from any log', () => {
    const fact = fc.record({
      lesson: fc.constantFrom('one', 'two', 'gone'),
      t: fc.integer({ min: 0, max: 1e6 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      took: fc.integer({ min: 0, max: 1e8 }),
      ends: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fact), (facts) => {
        const log = facts.map(({ lesson, t, score, took, ends }) =>
          ends ? completion(lesson, t) : attempt(lesson, t, score, { took }),
        );
        expect(
          isRecomputable(
            JSON.parse(JSON.stringify(recordFile(course, { facts: log, isWhole: true }, 0))),
          ),
        ).to.be.true;
      }),
    );
  });
});
