import { expect } from '@open-wc/testing';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { numberExercise, numberType } from '../../test/support/fake-lesson.js';
import type { ExerciseType } from '../course/exercise-type.js';
import { exerciseMachine, type AttemptReport, type ExerciseEvent } from './exercise.machine.js';
import { viewExercise } from './exercise.view.js';

const events: readonly ExerciseEvent[] = [
  { type: 'answer.changed', response: { given: 0 } },
  { type: 'answer.changed', response: { given: 1 } },
  { type: 'answer.changed', response: { given: 2 } },
  { type: 'answer.changed', response: 'junk' },
  { type: 'answer.checked' },
  { type: 'hint.opened' },
  { type: 'attempt.retried' },
  { type: 'exercise.continued' },
];

function inputFor(graded: boolean, attempts: AttemptReport[] = []) {
  return {
    exercise: numberExercise('one', 1, graded),
    type: numberType as ExerciseType,
    seed: 7,
    now: () => 1_000,
    report: (attempt: AttemptReport) => void attempts.push(attempt),
  };
}

describe('the exercise machine', () => {
  for (const graded of [true, false]) {
    const paths = getShortestPaths(exerciseMachine, {
      input: inputFor(graded),
      events,
      serializeState: ({ value, context }) =>
        JSON.stringify([value, context.response, context.grade, context.hinted]),
    });

    it(`reaches every state it should (${graded ? 'graded' : 'not graded'})`, () => {
      const reached = new Set(paths.map(({ state }) => String(state.value)));
      const expected = graded
        ? ['answering', 'graded', 'retrying', 'settled']
        : ['answering', 'settled'];
      expect([...reached].sort()).to.deep.equal(expected);
    });

    it(`shows each state without contradiction (${graded ? 'graded' : 'not graded'})`, () => {
      for (const { state } of paths) {
        const view = viewExercise(state);
        expect(view.locked).to.equal(view.phase === 'graded' || view.phase === 'settled');
        if (view.canCheck) expect(view.locked).to.equal(false);
        if (view.canRetry) expect(view.outcome).to.not.equal('right');
        if (view.phase === 'graded') expect(view.grade?.score).to.be.within(0, 1);
        if (view.phase === 'retrying') expect(view.grade).to.equal(undefined);
      }
    });
  }

  describe('with an answer that is only begun', () => {
    const start = (type: object, earlier?: unknown) => {
      const attempts: AttemptReport[] = [];
      const input = {
        ...inputFor(false, attempts),
        type: { ...numberType, ...type } as ExerciseType,
      };
      const actor = createActor(exerciseMachine, { input: { ...input, earlier } }).start();
      return { actor, attempts };
    };
    const begun = { type: 'answer.changed', response: { given: 1 } } as const;
    const keep = { type: 'draft.kept' } as const;
    const own = { revisable: true };

    it('tells of it once, and of a change to it again, and stays where it is', () => {
      const { actor, attempts } = start(own);
      for (const event of [keep, begun, keep, keep]) actor.send(event);
      actor.send({ ...begun, response: { given: 2 } });
      actor.send(keep);
      expect(
        attempts.map(({ response, revised, took }) => [response, revised, took]),
      ).to.deep.equal([
        [{ given: 1 }, true, 0],
        [{ given: 2 }, true, 0],
      ]);
      expect(attempts[0]).not.to.have.property('score');
      expect(actor.getSnapshot().value).to.equal('answering');
    });

    it('does not tell of what it goes on from, of what is given, or of what is not one’s own', () => {
      const rows: readonly (readonly [object, unknown, readonly ExerciseEvent[]])[] = [
        [own, { given: 1 }, [keep, begun, keep]],
        [own, undefined, [begun, { type: 'answer.checked' }, keep]],
        [{}, undefined, [begun, keep]],
      ];
      for (const [type, earlier, events] of rows) {
        const { actor, attempts } = start(type, earlier);
        events.forEach((event) => actor.send(event));
        expect(attempts.filter(({ revised }) => revised)).to.deep.equal([]);
      }
    });
  });

  it('tells each attempt, with its own score', () => {
    const attempts: AttemptReport[] = [];
    const actor = createActor(exerciseMachine, { input: inputFor(true, attempts) }).start();
    actor.send({ type: 'answer.checked' });
    expect(attempts, 'nothing was answered yet').to.deep.equal([]);
    actor.send({ type: 'answer.changed', response: { given: 2 } });
    actor.send({ type: 'answer.checked' });
    actor.send({ type: 'attempt.retried' });
    actor.send({ type: 'answer.changed', response: { given: 1 } });
    actor.send({ type: 'answer.checked' });
    actor.send({ type: 'exercise.continued' });
    expect(attempts.map(({ score, response }) => [score, response])).to.deep.equal([
      [0.5, { given: 2 }],
      [1, { given: 1 }],
    ]);
    expect(actor.getSnapshot().status).to.equal('done');
  });
});
