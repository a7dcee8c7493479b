import { expect } from '@open-wc/testing';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import {
  fakeTypes,
  lessonOf,
  numberExercise,
  numberType,
  paragraph,
} from '../../test/support/fake-lesson.js';
import type { Lesson } from '../course/course.js';
import type { ExerciseType } from '../course/exercise-type.js';
import type { FactDraft } from '../progress/fact.js';
import { addFact, emptyProgress, type CourseProgress } from '../progress/mastery.js';
import { lessonMachine, type LessonActor } from './lesson.machine.js';
import { viewLesson, type LessonView } from './lesson.view.js';

const lesson = lessonOf(
  [paragraph('Opening')],
  [paragraph('First'), numberExercise('a'), paragraph('Between'), numberExercise('b')],
  [numberExercise('c', 1, false), paragraph('Afterwards')],
);

function play(of: Lesson = lesson, facts: readonly FactDraft[] = [], types = fakeTypes) {
  const log: FactDraft[] = [...facts];
  const progress = log.reduce<CourseProgress>(addFact, emptyProgress);
  let time = 0;
  const actor = createActor(lessonMachine, {
    input: {
      course: 'course',
      lesson: of,
      types,
      progress: progress.lessons[of.id],
      now: () => (time += 1_000),
      random: () => 0.5,
      report: (draft) => void log.push(draft),
    },
  }).start();
  return { actor, log };
}

const view = (actor: LessonActor): LessonView => viewLesson(actor.getSnapshot());
const exerciseOf = (actor: LessonActor) => actor.getSnapshot().children.exercise;

function goOn(actor: LessonActor): void {
  actor.send({ type: 'step.continued' });
}

function answer(actor: LessonActor, given: number): void {
  const exercise = exerciseOf(actor)!;
  exercise.send({ type: 'answer.changed', response: { given } });
  exercise.send({ type: 'answer.checked' });
  exercise.send({ type: 'exercise.continued' });
}

const kinds = (log: readonly FactDraft[]) =>
  log.map((fact) => (fact.kind === 'attempt' ? `${fact.item}:${fact.score}` : fact.kind));

describe('the lesson machine', () => {
  it('plays all that is there, brings wrong answers back and comes to an end', () => {
    const { actor, log } = play();
    goOn(actor);
    answer(actor, 9);
    answer(actor, 1);
    exerciseOf(actor)!.send({ type: 'answer.checked' });
    expect(view(actor).action).to.equal('continue');
    goOn(actor);
    expect(view(actor)).to.include({ phase: 'before-again', again: 1 });
    goOn(actor);
    expect(view(actor).parts).to.deep.equal([{ kind: 'shown-exercise', id: 'a' }]);
    answer(actor, 1);
    expect(view(actor).summary).to.include({ graded: 2, rightAtOnce: 1, stillWrong: 0 });
    expect(kinds(log)).to.deep.equal([
      'visit',
      'a:0',
      'b:1',
      'c:undefined',
      'visit',
      'a:1',
      'completion',
    ]);
  });

  it('lets a wrong answer go after it has come back twice', () => {
    const { actor } = play(lessonOf([numberExercise('a')]));
    answer(actor, 9);
    goOn(actor);
    answer(actor, 9);
    expect(view(actor).phase).to.equal('again');
    answer(actor, 9);
    expect(view(actor).summary).to.include({ stillWrong: 1 });
  });

  it('does not bring back what was nearly right, nor call it right at once', () => {
    const { actor } = play(lessonOf([numberExercise('a'), numberExercise('b')]));
    answer(actor, 1.1);
    answer(actor, 2);
    expect(view(actor)).to.include({ phase: 'before-again', again: 1 });
    goOn(actor);
    answer(actor, 1.1);
    expect(view(actor).summary).to.include({ graded: 2, rightAtOnce: 0, stillWrong: 0 });
  });

  it('uncovers a step as far as the exercise under way', () => {
    const { actor } = play();
    goOn(actor);
    expect(view(actor).parts.length).to.equal(2);
    answer(actor, 1);
    expect(view(actor).parts.length).to.equal(4);
  });

  it('goes on where the learner was, at every point of the lesson', () => {
    const whole = play();
    goOn(whole.actor);
    answer(whole.actor, 1);
    answer(whole.actor, 9);
    exerciseOf(whole.actor)!.send({ type: 'answer.checked' });
    goOn(whole.actor);
    goOn(whole.actor);
    const facts = whole.log;
    const places = facts.map((_, count) => {
      const { actor } = play(lesson, facts.slice(0, count));
      return viewLesson(actor.getSnapshot()).place;
    });
    expect(places).to.deep.equal(['steps 0', 'steps 1', 'steps 2', 'steps 3', 'steps 4']);
    expect(view(play(lesson, facts).actor).phase).to.equal('before-again');
  });

  it('asks a question that was put in before an answered one, and leaves that one answered', () => {
    const { log } = (() => {
      const played = play(lessonOf([numberExercise('old'), numberExercise('rest')]));
      answer(played.actor, 1);
      return played;
    })();
    const edited = lessonOf([numberExercise('new'), numberExercise('old'), numberExercise('rest')]);
    const { actor } = play(edited, log);
    expect(view(actor).parts).to.deep.equal([{ kind: 'shown-exercise', id: 'new' }]);
    answer(actor, 1);
    const [, old] = view(actor).parts;
    expect(old).to.have.nested.property('answered.response').that.deep.equals({ given: 1 });
  });

  it('asks a question again when what counts as right has changed', () => {
    const played = play(lessonOf([numberExercise('a', 1), numberExercise('b')]));
    answer(played.actor, 1);
    const { actor } = play(lessonOf([numberExercise('a', 2), numberExercise('b')]), played.log);
    expect(view(actor).place).to.equal('steps 0');
  });

  it('remembers over a break that an answer was not right at once', () => {
    const played = play(lessonOf([numberExercise('a'), numberExercise('b')]));
    const exercise = exerciseOf(played.actor)!;
    exercise.send({ type: 'answer.changed', response: { given: 9 } });
    exercise.send({ type: 'answer.checked' });
    exercise.send({ type: 'attempt.retried' });
    answer(played.actor, 1);
    const { actor } = play(lessonOf([numberExercise('a'), numberExercise('b')]), played.log);
    answer(actor, 1);
    expect(view(actor).summary).to.include({ graded: 2, rightAtOnce: 1 });
  });

  it('lets the learner look back without losing the exercise under way', () => {
    const { actor } = play();
    goOn(actor);
    exerciseOf(actor)!.send({ type: 'answer.changed', response: { given: 5 } });
    actor.send({ type: 'step.looked', step: 0 });
    expect(view(actor)).to.include({ lookingBack: true, action: 'return', step: 0 });
    actor.send({ type: 'step.returned' });
    expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal({ given: 5 });
    expect(view(actor)).to.include({ lookingBack: false, step: 1 });
  });

  it('starts over when it is played again', () => {
    const { actor } = play(lessonOf([numberExercise('a')]));
    answer(actor, 1);
    actor.send({ type: 'lesson.restarted' });
    expect(view(actor)).to.include({ phase: 'steps', place: 'steps 0' });
  });

  describe('with answers of the learner’s own', () => {
    const given = (actor: LessonActor) =>
      exerciseOf(actor)!.getSnapshot().context.response as { readonly given?: number };
    const own: ExerciseType = { ...(numberType as ExerciseType), revisable: true };
    const keeping: ExerciseType = { ...own, keep: () => ({ given: 7 }) };
    const before: FactDraft = {
      ...{ kind: 'attempt', course: 'course', lesson: 'lesson', item: 'a', t: 1 },
      ...{ fingerprint: 'f1', response: { given: 4 } },
    };
    const changed = { ...before, fingerprint: 'of old' };
    const over: FactDraft = {
      kind: 'completion',
      course: 'course',
      lesson: 'lesson',
      t: 2,
      graded: 0,
    };
    const rows: readonly (readonly [string, ExerciseType, FactDraft, object])[] = [
      ['goes on from them', own, before, { given: 4 }],
      ['starts anew where the question has changed', own, changed, {}],
      ['goes on from what may be kept though it has changed', keeping, changed, { given: 7 }],
      ['starts anew where they are not the learner’s own', numberType, before, {}],
    ];
    for (const [what, type, fact, expected] of rows) {
      it(what, () => {
        const one = lessonOf([numberExercise('a', 1, false)]);
        const { actor } = play(one, [fact, over], new Map([['number', type]]));
        expect(given(actor)).to.deep.equal(expected);
      });
    }

    it('goes on from them when the lesson is played once more', () => {
      const one = lessonOf([numberExercise('a', 1, false)]);
      const { actor } = play(one, [], new Map([['number', own]]));
      answer(actor, 5);
      actor.send({ type: 'lesson.restarted' });
      expect(given(actor)).to.deep.equal({ given: 5 });
    });

    it('keeps what is only begun, asks it still, and goes on from it another time', () => {
      const one = lessonOf([numberExercise('a', 1, false)]);
      const types = new Map([['number', own]]);
      const { actor, log } = play(one, [], types);
      exerciseOf(actor)!.send({ type: 'answer.changed', response: { given: 3 } });
      exerciseOf(actor)!.send({ type: 'draft.kept' });
      expect(log.at(-1)).to.include({ kind: 'attempt', item: 'a', revised: true, took: 0 });
      expect(actor.getSnapshot().context.items.size).to.equal(0);
      const { actor: later } = play(one, log, types);
      expect(view(later).parts.at(-1)).not.to.have.property('answered', true);
      expect(given(later)).to.deep.equal({ given: 3 });
    });

    it('takes them changed after their exercise is over, too', () => {
      const one = lessonOf([numberExercise('a', 1, false)]);
      const { actor, log } = play(one, [], new Map([['number', own]]));
      answer(actor, 5);
      const attempt = { item: 'a', fingerprint: 'f1', response: { given: 6 }, took: 0 };
      actor.send({ type: 'attempt.made', attempt: { ...attempt, revised: true } });
      expect(log.at(-1)).to.include({ kind: 'attempt', item: 'a', revised: true });
      actor.send({ type: 'lesson.restarted' });
      expect(given(actor)).to.deep.equal({ given: 6 });
    });
  });

  describe('has an answer deleted', () => {
    const sittings: ExerciseType = {
      ...(numberType as ExerciseType),
      revisable: true,
      blank: () => [],
      revive: (_, stored) => (Array.isArray(stored) ? (stored as unknown[]) : []),
      isAnswered: (_, given) => (given as readonly unknown[]).length > 0,
      grade: () => undefined,
    };
    const [mine, other] = [
      { id: '1', text: 'mine' },
      { id: '2', text: 'other' },
    ];
    const one = lessonOf([numberExercise('a', 1, false), numberExercise('b', 1, false)]);
    const types = new Map([['number', sittings]]);
    const erase = { type: 'answer.erased', item: 'a', answer: '1' } as const;
    const give = (actor: LessonActor, response: unknown) =>
      exerciseOf(actor)!.send({ type: 'answer.changed', response });

    it('that was given: it is told, and not shown any more', () => {
      const { actor, log } = play(one, [], types);
      give(actor, [mine, other]);
      exerciseOf(actor)!.send({ type: 'answer.checked' });
      actor.send(erase);
      expect(log.at(-1)).to.deep.equal({
        ...{ kind: 'erasure', course: 'course', lesson: one.id },
        ...{ item: 'a', answer: '1', t: log.at(-1)!.t },
      });
      const [shown] = view(actor).parts;
      expect(shown?.kind === 'shown-exercise' && shown.answered?.response).to.deep.equal([other]);
      // Nor when it is asked again, nor in the one that is under way.
      expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal([]);
      exerciseOf(actor)!.send({ type: 'answer.changed', response: [mine] });
      exerciseOf(actor)!.send({ type: 'answer.checked' });
      actor.send({ type: 'lesson.restarted' });
      expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal([other]);
    });

    it('that is being given, or was given earlier', () => {
      const { actor: first, log } = play(one, [], types);
      give(first, [mine, other]);
      exerciseOf(first)!.send({ type: 'draft.kept' });
      const { actor, log: later } = play(one, log, types);
      expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal([mine, other]);
      actor.send(erase);
      expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal([other]);
      expect(actor.getSnapshot().context.earlier.get('a')).to.deep.equal([other]);
      expect(kinds(later).slice(log.length)).to.deep.equal(['erasure']);
    });

    it('in another tab: what is written from then on is another answer', () => {
      const { actor, log } = play(one, [], types);
      give(actor, [mine, other]);
      exerciseOf(actor)!.send({ type: 'draft.kept' });
      actor.send({ ...erase, elsewhere: true });
      expect(exerciseOf(actor)!.getSnapshot().context.response).to.deep.equal([other]);
      expect(actor.getSnapshot().context.items.get('a')).to.equal(undefined);
      expect(kinds(log), 'it was told already').not.to.include('erasure');
    });

    it('of an exercise that it does not know of, without harm', () => {
      const { actor, log } = play(one, [], types);
      actor.send({ ...erase, item: 'gone' });
      expect(kinds(log)).to.deep.equal(['erasure']);
      expect(actor.getSnapshot().context.items.size).to.equal(0);
    });
  });

  it('has something to show and a way on in every state that can be reached', () => {
    const attempt = (item: string, score: number) => ({
      type: 'attempt.made' as const,
      attempt: { item, fingerprint: 'f1', score, response: {}, took: 0 },
    });
    const paths = getShortestPaths(lessonMachine, {
      input: {
        course: 'course',
        lesson: lessonOf([paragraph('x')], [numberExercise('a'), numberExercise('b')]),
        types: fakeTypes,
        now: () => 0,
        random: () => 0.5,
        report: () => undefined,
      },
      events: [
        { type: 'step.continued' },
        { type: 'step.looked', step: 0 },
        { type: 'step.returned' },
        attempt('a', 0),
        attempt('a', 1),
        attempt('b', 0),
        { type: 'lesson.restarted' },
        { type: 'xstate.done.actor.exercise', output: undefined, actorId: 'exercise' } as never,
      ],
      serializeState: ({ value, context: { index, items, again, rounds, lookedAt } }) =>
        JSON.stringify([value, index, [...items], again, [...rounds], lookedAt]),
    });
    const states = new Set(paths.map(({ state }) => String(state.value)));
    expect([...states].sort()).to.deep.equal([
      'again',
      'beforeAgain',
      'exercise',
      'reading',
      'summary',
    ]);
    for (const { state } of paths) {
      const shown = viewLesson(state);
      expect(shown.progress).to.be.within(0, 1);
      expect(shown.action !== 'none' || shown.summary !== undefined).to.equal(true);
    }
  });
});
