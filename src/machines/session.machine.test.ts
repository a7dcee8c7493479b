import { expect } from '@open-wc/testing';
import { createActor, waitFor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { fakeTypes, lessonOf, numberExercise } from '../../test/support/fake-lesson.js';
import { erasure, placed } from '../../test/support/facts.js';
import { courseFormat, type Course } from '../course/course.js';
import type { CourseSource } from '../course/source.js';
import type { Problem } from '../problem.js';
import { memoryLedger } from '../progress/ledger.memory.js';
import { completedBy } from '../progress/standing.js';
import type { ExerciseActor } from './exercise.machine.js';
import type { LessonActor } from './lesson.machine.js';
import type { SessionEvent, SessionNews } from './session.events.js';
import { sessionMachine } from './session.machine.js';
import type { PlayableLesson, SessionInput } from './session.run.js';
import { viewOutline } from './outline.view.js';
import { viewSession } from './session.view.js';

const course: Course = {
  format: courseFormat,
  id: 'course',
  title: 'A course',
  language: 'en',
  languages: ['en'],
  pass: 50,
  about: [],
  units: [{ title: 'Unit', lessons: [{ id: 'lesson', title: 'A lesson', file: 'lesson.md' }] }],
};
const playable: PlayableLesson = {
  lesson: lessonOf([numberExercise('a')]),
  problems: [],
  types: fakeTypes,
};
const broken: Problem = { code: 'course.unreachable', severity: 'error', values: {} };

function sourceWith(opened: PlayableLesson | Problem): CourseSource {
  return { course, baseUrl: '/', problems: [], lesson: () => Promise.resolve(opened) };
}

function start(input: Partial<SessionInput> = {}) {
  const news: SessionNews[] = [];
  const actor = createActor(sessionMachine, {
    input: {
      open: () => Promise.resolve(sourceWith(playable)),
      openLesson: () => Promise.resolve(playable),
      ledger: memoryLedger({ profile: 'default' }),
      now: () => 1_000,
      random: () => 0.5,
      ...input,
    },
  });
  for (const type of ['ready', 'fact', 'problems'] as const) {
    actor.on(type, (told) => void news.push(told));
  }
  actor.start();
  const arrive = (state: string) => waitFor(actor, (snapshot) => snapshot.value === state);
  return { actor, news, arrive };
}

const erasureHere = (place: object) => erasure('a', 'x', { lesson: 'lesson', ...place });

describe('the session machine', () => {
  it('finds the course and shows its outline', async () => {
    const { actor, news, arrive } = start();
    expect(viewSession(actor.getSnapshot()).screen).to.equal('loading');
    const { progress } = viewSession(await arrive('outline'));
    expect(viewOutline(course, progress).next?.id).to.equal('lesson');
    expect(news.map(({ type }) => type)).to.include('ready');
  });

  it('opens the wanted lesson at once', async () => {
    const { arrive } = start({ lesson: 'lesson' });
    expect((await arrive('lesson')).context.wanted).to.equal('lesson');
  });

  it('tells why there is no course, and tries again', async () => {
    let tries = 0;
    const open = () => Promise.resolve(tries++ === 0 ? broken : sourceWith(playable));
    const { actor, news, arrive } = start({ open });
    expect(viewSession(await arrive('failed')).problem).to.equal(broken);
    expect(news).to.deep.include({ type: 'problems', problems: [broken] });
    actor.send({ type: 'course.retried' });
    expect(viewSession(await arrive('outline')).problem).to.equal(undefined);
  });

  it('may be sent elsewhere while it loads, and after it failed', async () => {
    const early = start({ lesson: 'lesson' });
    early.actor.send({ type: 'lesson.closed' });
    await early.arrive('outline');
    let tries = 0;
    const open = () => Promise.resolve(tries++ === 0 ? broken : sourceWith(playable));
    const late = start({ open });
    await late.arrive('failed');
    late.actor.send({ type: 'lesson.opened', lesson: 'lesson' });
    expect(viewSession(late.actor.getSnapshot()).problem).to.equal(broken);
    late.actor.send({ type: 'course.retried' });
    await late.arrive('lesson');
  });

  it('tells why a lesson does not open, and tries again', async () => {
    let tries = 0;
    const openLesson = () => Promise.resolve(tries++ === 0 ? broken : playable);
    const { actor, arrive } = start({ openLesson, lesson: 'lesson' });
    expect(viewSession(await arrive('unopened')).problem).to.equal(broken);
    actor.send({ type: 'lesson.retried' });
    await arrive('lesson');
  });

  it('records what is answered and tells it once the course is complete', async () => {
    const { actor, news, arrive } = start({ lesson: 'lesson' });
    await arrive('lesson');
    const lesson = actor.getSnapshot().children.lesson as LessonActor;
    const exercise = lesson.getSnapshot().children.exercise as ExerciseActor;
    exercise.send({ type: 'answer.changed', response: { given: 1 } });
    exercise.send({ type: 'answer.checked' });
    exercise.send({ type: 'exercise.continued' });
    const facts = news.filter((told) => told.type === 'fact');
    expect(
      facts.map(({ draft, before }) => [draft.kind, completedBy(course, before, draft)?.completed]),
    ).to.deep.equal([
      ['attempt', undefined],
      ['completion', true],
    ]);
    actor.send({ type: 'lesson.closed' });
    const { progress } = viewSession(await arrive('outline'));
    expect(viewOutline(course, progress)).to.include({ completed: true, passed: true, done: 1 });
  });

  it('opens a page from the outline, another from there, and goes back', async () => {
    const { actor, arrive } = start();
    await arrive('outline');
    actor.send({ type: 'page.opened', page: 'facts' });
    expect(viewSession(actor.getSnapshot()).screen).to.equal('page');
    actor.send({ type: 'page.opened', page: 'record' });
    expect(actor.getSnapshot().context.page).to.equal('record');
    actor.send({ type: 'page.closed' });
    expect(viewSession(actor.getSnapshot()).screen).to.equal('outline');
    actor.send({ type: 'page.opened', page: 'tutor' });
    actor.send({ type: 'lesson.closed' });
    expect(viewSession(actor.getSnapshot()).screen).to.equal('outline');
  });

  it('opens a lesson from a page, and leaves it for the outline', async () => {
    const { actor, arrive } = start();
    await arrive('outline');
    actor.send({ type: 'page.opened', page: 'facts' });
    actor.send({ type: 'lesson.opened', lesson: 'lesson' });
    expect((await arrive('lesson')).context.wanted).to.equal('lesson');
    actor.send({ type: 'page.opened', page: 'facts' });
    expect(actor.getSnapshot().value, 'no page over a lesson').to.equal('lesson');
    actor.send({ type: 'lesson.closed' });
    await arrive('outline');
  });

  it('takes an answer that is changed on a page, and stays there', async () => {
    const { actor, news, arrive } = start();
    await arrive('outline');
    actor.send({ type: 'page.opened', page: 'answers' });
    const at = { course: 'course', lesson: 'lesson', t: 1 };
    const said = { item: 'a', fingerprint: 'f', response: 'new', revised: true as const };
    actor.send({ type: 'fact.reported', draft: { kind: 'attempt', ...at, ...said } });
    expect(news.at(-1)).to.have.nested.property('draft.revised', true);
    const { value, context } = actor.getSnapshot();
    expect(value).to.equal('page');
    expect(context.progress.lessons.lesson?.items.a?.response).to.equal('new');
  });

  it('has the open lesson forget what another tab has deleted, and tells nobody', async () => {
    const { actor, news, arrive } = start({ lesson: 'lesson' });
    await arrive('lesson');
    const { lesson } = actor.getSnapshot().children;
    const response = { given: 1, mine: { id: 'x', text: 'mine' } };
    const attempt = { item: 'a', fingerprint: 'f', response, took: 0 };
    lesson!.send({ type: 'attempt.made', attempt });
    const told = news.length;
    const known = () => lesson!.getSnapshot().context.items.get('a')?.response;
    for (const place of [{ course: 'other' }, { lesson: 'other' }, { item: 'other' }]) {
      actor.send({ type: 'facts.arrived', facts: placed([erasureHere(place)]) });
      expect(known()).to.deep.equal(response);
    }
    actor.send({ type: 'facts.arrived', facts: placed([erasureHere({})]) });
    expect(known()).to.deep.equal({ given: 1 });
    expect(news.length).to.equal(told);
    actor.send({ type: 'lesson.closed' });
    actor.send({ type: 'facts.arrived', facts: placed([erasureHere({})]) });
  });

  it('says that nothing is saved while the ledger is in memory', async () => {
    const { arrive } = start();
    expect(viewSession(await arrive('outline')).saving).to.equal('not-saved');
  });

  it('reaches every screen, and each has a view', () => {
    const source = sourceWith(playable);
    const done = (actorId: string, output: unknown) =>
      ({ type: `xstate.done.actor.${actorId}`, output, actorId }) as unknown as SessionEvent;
    const opened = { source, progress: { lessons: {}, cards: {} } };
    const paths = getShortestPaths(sessionMachine, {
      input: {
        open: () => Promise.resolve(source),
        openLesson: () => Promise.resolve(playable),
        ledger: memoryLedger({ profile: 'default' }),
        now: () => 0,
        random: () => 0.5,
      },
      events: [
        done('0.session.loading', opened),
        done('0.session.loading', broken),
        done('opening', playable),
        done('opening', broken),
        { type: 'course.retried' },
        { type: 'lesson.opened', lesson: 'lesson' },
        { type: 'lesson.closed' },
        { type: 'lesson.retried' },
        { type: 'page.opened', page: 'facts' },
        { type: 'page.closed' },
      ],
      serializeState: ({ value, context: { wanted, problem } }) =>
        JSON.stringify([value, wanted, problem]),
    });
    const screens = new Set(paths.map(({ state }) => viewSession(state).screen));
    expect([...screens].sort()).to.deep.equal([
      'failed',
      'lesson',
      'loading',
      'opening',
      'outline',
      'page',
      'unopened',
    ]);
  });
});
