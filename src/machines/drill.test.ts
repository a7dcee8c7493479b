import { expect } from '@open-wc/testing';
import { createActor, waitFor } from 'xstate';
import { lessonOf, numberExercise, numberType } from '../../test/support/fake-lesson.js';
import type { ExerciseType } from '../course/exercise-type.js';
import type { FactDraft } from '../progress/fact.js';
import { lessonMachine, type LessonActor } from './lesson.machine.js';
import { viewLesson } from './lesson.view.js';
import { roundMachine } from './round.machine.js';
import type { Question } from './round.run.js';

// A lesson's words: they come into the review with it, and may be practised at its end.

const wordType: ExerciseType = {
  ...(numberType as ExerciseType),
  cards: () => ['word:hei', 'word:moi'],
};
const types = new Map([
  ['number', numberType],
  ['word', wordType],
]);
const wordList = { ...numberExercise('words', 1, false), type: 'word' };
const lesson = lessonOf([wordList], [numberExercise('a')]);

function question(card: string): Question {
  const setting = { language: 'en', baseUrl: '' };
  const exercise = numberExercise(card);
  return {
    course: 'course',
    lesson: 'lesson',
    card,
    ask: 'type',
    exercise,
    type: types.get('number')!,
    setting,
  };
}

function play(openDrill?: () => Promise<readonly Question[]>) {
  const log: FactDraft[] = [];
  const actor = createActor(lessonMachine, {
    input: {
      course: 'course',
      lesson,
      types,
      now: () => 1,
      random: () => 0.5,
      report: (draft) => void log.push(draft),
      ...(openDrill && {
        openDrill: async (report) => {
          const questions = await openDrill();
          const input = { questions, now: () => 1, random: () => 0.5, report };
          return questions.length > 0 ? createActor(roundMachine, { input }) : undefined;
        },
      }),
    },
  }).start();
  actor.getSnapshot().children.exercise!.send({ type: 'answer.checked' });
  const exercise = actor.getSnapshot().children.exercise!;
  exercise.send({ type: 'answer.changed', response: { given: 1 } });
  exercise.send({ type: 'answer.checked' });
  exercise.send({ type: 'exercise.continued' });
  return { actor, log };
}

const view = (actor: LessonActor) => viewLesson(actor.getSnapshot());
const arrive = (actor: LessonActor, state: string) =>
  waitFor(actor, ({ value, context }) => value === state && (state !== 'drill' || !!context.drill));

describe('the words of a lesson', () => {
  it('come into the review when their list has been gone through', () => {
    const { log } = play();
    const [met, answered] = log;
    expect(met).to.deep.include({ item: 'words', cards: ['word:hei', 'word:moi'] });
    expect(answered).not.to.have.property('cards');
  });

  it('are offered for practice when the lesson is done, and done it is', () => {
    const { actor, log } = play(() => Promise.resolve([question('word:hei')]));
    expect(view(actor)).to.include({ phase: 'before-drill', words: 2, action: 'continue' });
    expect(log.at(-1)?.kind).to.equal('completion');
    actor.send({ type: 'drill.skipped' });
    expect(view(actor).phase).to.equal('summary');
    expect(view(actor).summary).not.to.have.property('drilled');
  });

  it('are practised, and the summary says how it went', async () => {
    const { actor, log } = play(() => Promise.resolve(['word:hei', 'word:moi'].map(question)));
    actor.send({ type: 'step.continued' });
    await arrive(actor, 'drill');
    expect(view(actor).phase).to.equal('drill');
    for (const given of [1, 9]) {
      const { exercise } = actor.getSnapshot().context.drill!.getSnapshot().children;
      exercise!.send({ type: 'answer.changed', response: { given } });
      exercise!.send({ type: 'answer.checked' });
      exercise!.send({ type: 'exercise.continued' });
    }
    await arrive(actor, 'summary');
    expect(view(actor).summary?.drilled).to.deep.equal({ words: 2, known: 1 });
    const recalls = log.flatMap((fact) =>
      fact.kind === 'recall' ? [[fact.card, fact.score]] : [],
    );
    expect(recalls).to.deep.equal([
      ['word:hei', 1],
      ['word:moi', 0],
    ]);
  });

  const dead: readonly (readonly [string, () => Promise<readonly Question[]>])[] = [
    ['nothing can be asked', () => Promise.resolve([])],
    ['the network is gone', () => Promise.reject(new Error('gone'))],
  ];
  for (const [name, openDrill] of dead) {
    it(`are left for another day when ${name}`, async () => {
      const { actor } = play(openDrill);
      actor.send({ type: 'step.continued' });
      await arrive(actor, 'summary');
      expect(view(actor).summary?.noDrill).to.be.true;
    });
  }

  it('are not offered where they cannot be asked', () => {
    expect(view(play().actor).phase).to.equal('summary');
  });
});
