import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createActor } from 'xstate';
import { numberExercise, numberType } from '../../test/support/fake-lesson.js';
import type { FactDraft } from '../progress/fact.js';
import { roundMachine, type RoundActor } from './round.machine.js';
import type { Question } from './round.run.js';
import { viewRound } from './round.view.js';

const setting = { language: 'en', baseUrl: '' };

function question(card: string, ask: Question['ask'] = 'type'): Question {
  const exercise = numberExercise(`${card} ${ask}`);
  return { course: 'c', lesson: 'hei', card, ask, exercise, type: numberType, setting };
}

function play(questions: readonly Question[]) {
  const log: FactDraft[] = [];
  let time = 0;
  const actor = createActor(roundMachine, {
    input: {
      questions,
      now: () => (time += 1_000),
      random: () => 0.5,
      report: (draft) => void log.push(draft),
    },
  }).start();
  return { actor, log };
}

function answer(actor: RoundActor, given: number): void {
  const { exercise } = actor.getSnapshot().children;
  exercise!.send({ type: 'answer.changed', response: { given } });
  exercise!.send({ type: 'answer.checked' });
  exercise!.send({ type: 'exercise.continued' });
}

const askedOf = (log: readonly FactDraft[]) =>
  log.map((fact) => (fact.kind === 'recall' ? `${fact.card}:${fact.score}` : fact.kind));

describe('a round of cards', () => {
  it('asks each card and tells how it fared', () => {
    const { actor, log } = play([question('a'), question('b')]);
    answer(actor, 1);
    answer(actor, 1);
    expect(askedOf(log)).to.deep.equal(['a:1', 'b:1']);
    const { status, output } = actor.getSnapshot();
    expect(status).to.equal('done');
    expect(output?.cards.map(({ known }) => known)).to.deep.equal([true, true]);
    expect(log[0]).to.include({ kind: 'recall', course: 'c', lesson: 'hei', ask: 'type' });
  });

  it('brings back once, a little later, what was wrong', () => {
    const { actor, log } = play(['a', 'b', 'c', 'd', 'e'].map((card) => question(card)));
    answer(actor, 9);
    for (let at = 0; at < 3; at++) answer(actor, 1);
    expect(viewRound(actor.getSnapshot())).to.include({ again: true, place: 4 });
    answer(actor, 9);
    answer(actor, 1);
    expect(askedOf(log)).to.deep.equal(['a:0', 'b:1', 'c:1', 'd:1', 'a:0', 'e:1']);
    expect(actor.getSnapshot().output?.cards[0]?.known).to.be.false;
  });

  it('lets go what would follow itself', () => {
    const { actor, log } = play([question('a')]);
    answer(actor, 9);
    expect(askedOf(log)).to.deep.equal(['a:0']);
    expect(actor.getSnapshot().status).to.equal('done');
  });

  it('ends when the learner ends it', () => {
    const { actor } = play([question('a'), question('b')]);
    actor.send({ type: 'round.ended' });
    expect(actor.getSnapshot().status).to.equal('done');
  });

  it('has nothing to ask when there is nothing', () => {
    const { actor } = play([]);
    expect(viewRound(actor.getSnapshot())).to.deep.equal({
      question: undefined,
      progress: 0,
      left: 0,
      place: 0,
      again: false,
    });
    expect(actor.getSnapshot().status).to.equal('done');
  });

  it('never asks the same word twice in a row, and asks each word at least once', () => {
    const cards = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(cards, fc.infiniteStream(fc.boolean()), (given, luck) => {
        const { actor, log } = play(
          given.map(([card, hard]) => question(card, hard ? 'type' : 'recognise')),
        );
        for (let left = 60; actor.getSnapshot().status === 'active' && left > 0; left--) {
          answer(actor, luck.next().value ? 1 : 9);
        }
        expect(actor.getSnapshot().status).to.equal('done');
        const asked = log.map((fact) => (fact.kind === 'recall' ? fact.card : ''));
        asked.forEach((card, at) => expect(card).not.to.equal(asked[at - 1]));
        expect(new Set(asked)).to.deep.equal(new Set(given.map(([card]) => card)));
      }),
    );
  });
});
