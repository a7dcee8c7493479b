import { expect } from '@open-wc/testing';
import { createActor, waitFor } from 'xstate';
import { numberExercise, numberType } from '../../test/support/fake-lesson.js';
import type { ExerciseType } from '../course/exercise-type.js';
import type { Problem } from '../problem.js';
import type { FactDraft } from '../progress/fact.js';
import type { ReviewOutlook, ScheduledCard } from '../progress/review.js';
import { reviewMachine, type PreparedRound, type ReviewPort } from './review.machine.js';
import { viewReview } from './review.view.js';
import type { Question } from './round.run.js';

function due(id: string): ScheduledCard {
  const card = { lesson: 'hei', met: 0, recalls: [] };
  return {
    course: 'c',
    id,
    card,
    schedule: { due: 0, sittings: 0, known: 0, lapses: 0, isLost: false },
  };
}

function question({ id }: ScheduledCard): Question {
  const exercise = numberExercise(id);
  const setting = { language: 'en', baseUrl: '' };
  const type = numberType as ExerciseType;
  return { course: 'c', lesson: 'hei', card: id, ask: 'type', exercise, type, setting };
}

const outlook = (cards: readonly string[]): ReviewOutlook => ({
  due: cards.map(due),
  forecast: [cards.length, 0, 2, 0, 0, 0, 0],
  leeches: [],
  cards: cards.length + 2,
});

function start(port: Partial<ReviewPort> & { readonly outlooks?: readonly ReviewOutlook[] }) {
  const log: FactDraft[] = [];
  const asked: string[][] = [];
  const outlooks = [...(port.outlooks ?? [outlook(['a', 'b', 'c'])])];
  const actor = createActor(reviewMachine, {
    input: {
      lookAhead: () => Promise.resolve(outlooks.length > 1 ? outlooks.shift()! : outlooks[0]!),
      prepare: (cards, length) => {
        const round = cards.slice(0, length);
        asked.push(round.map(({ id }) => id));
        return Promise.resolve<PreparedRound>({ questions: round.map(question), gone: [] });
      },
      now: () => 7,
      random: () => 0.5,
      report: (draft) => void log.push(draft),
      ...port,
    },
  }).start();
  const arrive = (state: string) => waitFor(actor, ({ value }) => value === state);
  const answer = () => {
    const { exercise } = actor.getSnapshot().children.round!.getSnapshot().children;
    exercise!.send({ type: 'answer.changed', response: { given: 1 } });
    exercise!.send({ type: 'answer.checked' });
    exercise!.send({ type: 'exercise.continued' });
  };
  return { actor, log, asked, arrive, answer };
}

const viewOf = ({ actor }: ReturnType<typeof start>) => viewReview(actor.getSnapshot());

describe('the review machine', () => {
  it('asks as many cards as were wished for, and says what is left', async () => {
    const review = start({ outlooks: [outlook(['a', 'b', 'c']), outlook(['c'])] });
    expect(viewOf(review).phase).to.equal('waiting');
    await review.arrive('choosing');
    expect(viewOf(review)).to.deep.include({ phase: 'choosing', due: 3, cards: 5, lengths: [3] });
    review.actor.send({ type: 'length.chosen', cards: 2 });
    await review.arrive('asking');
    expect(review.asked).to.deep.equal([['a', 'b']]);
    review.answer();
    review.answer();
    await review.arrive('summary');
    expect(viewOf(review)).to.deep.include({ due: 1, reviewed: { cards: 2, known: 2 } });
    expect(review.log.map(({ kind }) => kind)).to.deep.equal(['recall', 'recall']);
    review.actor.send({ type: 'review.restarted' });
    await review.arrive('choosing');
  });

  it('may be ended at any question', async () => {
    const review = start({});
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 3 });
    await review.arrive('asking');
    review.answer();
    review.actor.getSnapshot().children.round!.send({ type: 'round.ended' });
    await review.arrive('summary');
    expect(viewOf(review).reviewed).to.deep.equal({ cards: 1, known: 1 });
  });

  it('has reviewed nothing when it is ended at once', async () => {
    const review = start({});
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 3 });
    await review.arrive('asking');
    review.actor.getSnapshot().children.round!.send({ type: 'round.ended' });
    await review.arrive('choosing');
    expect(viewOf(review)).not.to.have.property('reviewed');
  });

  it('says when the next card comes, where none is due today', async () => {
    const review = start({ outlooks: [outlook([])] });
    await review.arrive('choosing');
    expect(viewOf(review)).to.deep.include({ due: 0, nextIn: 2, lengths: [] });
    review.actor.send({ type: 'length.chosen', cards: 5 });
    expect(review.actor.getSnapshot().value).to.equal('choosing');
  });

  it('retires cards whose question is gone, and asks the others', async () => {
    const review = start({
      prepare: ([gone, ...others]) =>
        Promise.resolve({ questions: others.map(question), gone: [gone!] }),
    });
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 3 });
    await review.arrive('asking');
    expect(review.log).to.deep.equal([
      { kind: 'retirement', course: 'c', lesson: 'hei', card: 'a', t: 7 },
    ]);
  });

  it('looks anew when all of them are gone', async () => {
    const review = start({
      outlooks: [outlook(['a']), outlook([])],
      prepare: (gone) => Promise.resolve({ questions: [], gone }),
    });
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 1 });
    await review.arrive('gathering');
    await review.arrive('choosing');
    expect(viewOf(review).due).to.equal(0);
    expect(review.log).to.have.length(1);
  });

  it('says why cards cannot be asked now, and keeps them', async () => {
    const problem: Problem = { code: 'course.unreachable', severity: 'error', values: {} };
    const review = start({ prepare: () => Promise.resolve({ questions: [], gone: [], problem }) });
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 3 });
    await waitFor(review.actor, ({ context }) => context.problem !== undefined);
    expect(viewOf(review)).to.include({ phase: 'choosing', due: 3, problem });
    expect(review.log).to.deep.equal([]);
  });

  it('says that the module is out of reach', async () => {
    const review = start({ prepare: () => Promise.reject(new Error('gone')) });
    await review.arrive('choosing');
    review.actor.send({ type: 'length.chosen', cards: 3 });
    await waitFor(review.actor, ({ context }) => context.problem !== undefined);
    expect(viewOf(review)).to.deep.include({ phase: 'choosing', due: 3 });
  });

  it('offers lengths that make a difference', () => {
    const rows: readonly (readonly [number, readonly number[]])[] = [
      [1, [1]],
      [5, [5]],
      [7, [5, 7]],
      [24, [5, 10, 20, 24]],
      [400, [5, 10, 20, 50]],
    ];
    for (const [count, lengths] of rows) {
      const cards = Array.from({ length: count }, (_, at) => `${at}`);
      const snapshot = { value: 'choosing', context: { outlook: outlook(cards) } };
      expect(viewReview(snapshot as never).lengths).to.deep.equal(lengths);
    }
  });
});
