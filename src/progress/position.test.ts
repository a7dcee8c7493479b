import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft, attempt } from '../../test/support/facts.js';
import type { Course, Lesson, Part, Step } from '../course/course.js';
import { stretches } from '../course/stretches.js';
import type { FactDraft } from './fact.js';
import { emptyLesson, foldFacts, type LessonProgress } from './mastery.js';
import { doneItems, resumeAt } from './position.js';
import { courseStanding } from './standing.js';
import { percentOf, reaches, score } from './score.js';

/** `q:a` is an exercise with its fingerprint, anything else a paragraph. */
function part(text: string): Part {
  const [id, fingerprint] = text.split(':');
  if (!id || !fingerprint) return { kind: 'paragraph', children: [{ kind: 'text', text }] };
  return { kind: 'exercise', id, type: 'choice', fingerprint, prompt: [], spec: {} };
}

/** `{ first: 'text q:a', second: 'text' }` */
function lessonOf(steps: Record<string, string>): Lesson {
  const made = Object.entries(steps).map(([id, parts]): Step => ({
    id,
    title: [{ kind: 'text', text: id }],
    parts: parts.split(' ').map(part),
  }));
  return { format: 1, id: 'hei', title: 'Hei', language: 'en', steps: made };
}

const base = { course: 'course', lesson: 'hei', t: 1 };
const visit = (step: string): FactDraft => ({ ...base, kind: 'visit', step });
const done = (graded = 2, lesson = 'hei'): FactDraft => ({
  ...base,
  lesson,
  kind: 'completion',
  graded,
});

function progressOf(...facts: FactDraft[]): LessonProgress {
  return foldFacts(facts).lessons.hei ?? emptyLesson;
}

describe('where a lesson goes on', () => {
  const lesson = lessonOf({ read: 'text', ask: 'text q:a text', more: 'r:a', end: 'text' });
  const cases: readonly [name: string, facts: FactDraft[], at: number][] = [
    ['nothing done: at the start', [], 0],
    ['the first step read: after it', [visit('read')], 1],
    ['an answer: after it, reading before it is passed', [attempt('q')], 2],
    ['the reading behind an answer read', [attempt('q'), visit('ask')], 3],
    ['a wrong answer counts as attempted', [attempt('q', { score: 0 })], 2],
    ['the second answer, not the first: at the first', [attempt('r')], 1],
    ['all exercises: at the reading behind them', [attempt('q'), attempt('r')], 4],
    ['all: at the end', [attempt('q'), attempt('r'), visit('end')], 5],
    ['an exercise skipped before the end', [visit('read'), visit('end')], 1],
    ['another fingerprint: asked again', [attempt('q', { fingerprint: 'b' }), attempt('r')], 1],
    ['played to the end: a new run', [attempt('q'), attempt('r'), visit('end'), done()], 0],
    ['in the second run', [attempt('q'), attempt('r'), done(), visit('read')], 1],
    ['an answer to what is gone', [attempt('gone')], 0],
  ];
  for (const [name, facts, at] of cases) {
    it(name, () => {
      expect(resumeAt(lesson, progressOf(...facts))).to.equal(at);
    });
  }

  it('a question inserted before an answered one is asked, and the answered one stays answered', () => {
    const before = lessonOf({ ask: 'text q:a', more: 'r:a' });
    const after = lessonOf({ ask: 'text new:a', inserted: 'text q:a', more: 'r:a' });
    const progress = progressOf(attempt('q'));
    expect(resumeAt(before, progress)).to.equal(1);

    expect(resumeAt(after, progress)).to.equal(0);
    expect(doneItems(after, progress)).to.deep.equal(new Set(['q']));
    expect(progress.items.new).to.equal(undefined);
    const answered = progressOf(attempt('q'), attempt('new'));
    expect(resumeAt(after, answered)).to.equal(2);
  });

  it('a question moved behind others keeps its answer', () => {
    const moved = lessonOf({ more: 'r:a', ask: 'q:a', end: 'text' });
    const progress = progressOf(attempt('q'));
    expect(resumeAt(moved, progress)).to.equal(0);
    expect(resumeAt(moved, progressOf(attempt('q'), attempt('r')))).to.equal(2);
    expect(doneItems(moved, progress)).to.deep.equal(new Set(['q']));
  });

  it('law: it is a place in the lesson, and what it passes over is done or reading', () => {
    const any = lessonOf({ a: 'a:x text', b: 'text b:y', c: 'c:x', constructor: 'text' });
    fc.assert(
      fc.property(fc.array(anyDraft), (facts) => {
        const progress = foldFacts(facts).lessons.a ?? emptyLesson;
        const at = resumeAt(any, progress);
        const list = stretches(any);
        const finished = doneItems(any, progress);
        expect(at).to.be.within(0, list.length);
        for (const { exercise } of list.slice(0, at)) {
          if (exercise) expect(finished.has(exercise.id)).to.equal(true);
        }
        const here = list[at]?.exercise;
        if (here) expect(finished.has(here.id)).to.equal(false);
      }),
    );
  });
});

describe('score', () => {
  const half = attempt('q', { score: 0.5 });
  const cases: readonly [name: string, facts: FactDraft[], points: number, of: number][] = [
    ['nothing answered', [], 0, 0],
    ['the best of several tries', [half, attempt('q', { score: 0 })], 0.5, 1],
    ['also after the run', [attempt('q'), half, done(2)], 1, 2],
    [
      'another fingerprint begins anew',
      [attempt('q'), half, attempt('q', { fingerprint: 'b', score: 0 })],
      0,
      1,
    ],
    ['what is not graded does not count', [attempt('look', { score: undefined }), half], 0.5, 1],
    ['not finished: out of what was tried', [half], 0.5, 1],
    ['finished: out of what there was', [half, done(4)], 0.5, 4],
    ['no more points than there are', [attempt('q'), attempt('r'), done(1)], 1, 1],
  ];
  for (const [name, facts, points, of] of cases) {
    it(name, () => {
      expect(score(progressOf(...facts))).to.deep.equal({ points, of });
    });
  }

  it('law: between nothing and everything', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), (facts) => {
        const result = score(foldFacts(facts).lessons.a ?? emptyLesson);
        expect(result.points).to.be.within(0, result.of);
        expect(percentOf(result) ?? 0).to.be.within(0, 100);
      }),
    );
  });

  it('thirds and tenths add up', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1).reduce((all, one) => all + one, 0);
    expect(percentOf({ points: tenths, of: 1 })).to.equal(100);
    expect(reaches({ points: 0.1 + 0.7, of: 1 }, 80)).to.equal(true);
    expect(percentOf({ points: 0.799, of: 1 })).to.equal(79);
    expect(reaches({ points: 0.799, of: 1 }, 80)).to.equal(false);
    expect(percentOf({ points: 0, of: 0 })).to.equal(undefined);
  });
});

function courseOf(pass: number, ...lessons: string[]): Course {
  const entries = lessons.map((id) => ({
    id,
    title: id,
    file: `${id}.json`,
  }));
  return {
    format: 1,
    id: 'course',
    title: 'Course',
    language: 'en',
    languages: ['en'],
    pass,
    about: [],
    units: [
      { title: 'One', lessons: entries.slice(0, 1) },
      { title: 'Two', lessons: entries.slice(1) },
    ],
  };
}

describe('where a learner stands in a course', () => {
  const course = courseOf(75, 'hei', 'kello', 'vuoro');
  const right = (id: string, score = 1): FactDraft =>
    attempt(id, { lesson: id.split('-')[0], score });
  const whole = (lesson: string, score = 1): FactDraft[] => [
    right(`${lesson}-q`),
    right(`${lesson}-r`, score),
    done(2, lesson),
  ];
  const cases: readonly [name: string, facts: FactDraft[], status: string, next?: string][] = [
    ['nothing done', [], 'new new new', 'hei'],
    ['in the first lesson', [right('hei-q')], 'started new new', 'hei'],
    ['the first done', whole('hei'), 'done new new', 'kello'],
    ['the middle done', whole('kello'), 'new done new', 'vuoro'],
    ['the last done', whole('vuoro'), 'new new done', 'hei'],
    ['one being played again', [...whole('hei'), right('hei-q')], 'done new new', 'hei'],
    ['a lesson that is gone', [...whole('hei'), right('gone-q')], 'done new new', 'kello'],
    ['all done', ['hei', 'kello', 'vuoro'].flatMap((id) => whole(id)), 'done done done', undefined],
  ];
  for (const [name, facts, statuses, next] of cases) {
    it(name, () => {
      const standing = courseStanding(course, foldFacts(facts));
      const found = Object.values(standing.lessons).map(({ status }) => status);
      expect(found.join(' ')).to.equal(statuses);
      expect(standing.next).to.equal(next);
      expect(standing.completed).to.equal(statuses === 'done done done');
    });
  }

  it('says per cent of what was played', () => {
    const { lessons, percent } = courseStanding(course, foldFacts(whole('hei', 0.5)));
    expect(lessons.hei?.percent).to.equal(75);
    expect(lessons.kello?.percent).to.equal(undefined);
    expect(percent).to.equal(75);
  });

  const passes: readonly [name: string, pass: number, facts: FactDraft[], passed: boolean][] = [
    ['enough points, not completed', 75, whole('hei'), false],
    ['completed with too few points', 75, [...whole('hei', 0), ...whole('kello', 0.5)], false],
    ['completed with just enough', 75, [...whole('hei', 0.5), ...whole('kello', 0.5)], true],
    ['attendance is enough', 0, [done(2, 'hei'), done(2, 'kello')], true],
  ];
  for (const [name, pass, facts, passed] of passes) {
    it(`passed: ${name}`, () => {
      expect(courseStanding(courseOf(pass, 'hei', 'kello'), foldFacts(facts)).passed).to.equal(
        passed,
      );
    });
  }

  it('a course without lessons is never completed', () => {
    const standing = courseStanding(courseOf(0), foldFacts([]));
    expect([standing.completed, standing.passed, standing.next]).to.deep.equal([
      false,
      false,
      undefined,
    ]);
  });
});
