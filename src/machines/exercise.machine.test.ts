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
