import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { specOf } from '../../../test/support/compile-exercise.js';
import { interview, type InterviewSpec } from './interview.js';
import type { InterviewEvent } from './interview.events.js';
import { responseOf, startInterview, type InterviewActor } from './interview.machine.js';
import { interviewReader } from './interview.read.js';
import {
  answersSoFar,
  criteria,
  isOver,
  isSaid,
  modes,
  mostKept,
  mostWritten,
  phases,
  type Answer,
  type InterviewResponse,
  type Phase,
  type Sitting,
} from './response.js';

// Three questions; the second one is followed by two more.
const spec: InterviewSpec = specOf(
  interviewReader,
  `:::interview {#own}
### *Kuka?*
Who?

### *Missä?*
Where?

#### *Ja milloin?*
And when?

#### *Entä miksi?*
And why?

### *Miten?*
How?
:::`,
);
const order = spec.questions.map(({ key }) => key);

type EventType = InterviewEvent['type'];
/** An event in short: its type alone where it says no more. */
type Step = EventType | InterviewEvent;

let actor: InterviewActor;
let names = 0;

function start(response: InterviewResponse = { earlier: [] }): void {
  actor = startInterview({ spec, response, now: () => 7, newId: () => `new-${++names}` });
}

beforeEach(() => {
  names = 0;
  start();
});
afterEach(() => actor.stop());

function play(...steps: readonly Step[]): void {
  for (const step of steps)
    actor.send(typeof step === 'string' ? ({ type: step } as InterviewEvent) : step);
}

const begin = (mode: (typeof modes)[number] = 'learn'): InterviewEvent => ({
  ...{ type: 'interview.started', mode, order },
});
const spoken = (seconds: number, question = order[0]!): InterviewEvent => ({
  ...{ type: 'answer.spoken', question, ask: 0, seconds },
});
const write = (text: string, ask = 0): InterviewEvent => ({ type: 'text.changed', ask, text });

/** `state at.ask`. */
function place(): string {
  const { value, context } = actor.getSnapshot();
  const { sitting } = context;
  return sitting ? `${value} ${sitting.at}.${sitting.ask}` : value;
}

function response(): InterviewResponse {
  return responseOf(actor.getSnapshot().context);
}

function texts(): readonly (readonly string[])[] {
  return answersSoFar(response()).map((answer) => answer.texts);
}

const toLookingBack = ['answer.began', 'answer.ended'] as const;
const toSecond = [begin(), ...toLookingBack, 'question.continued'] as const;
const toThird = [...toSecond, 'question.skipped'] as const;

const paths: readonly [steps: readonly Step[], place: string][] = [
  [[], 'welcome'],
  [['interview.declined'], 'declined'],
  [['interview.declined', 'interview.reopened'], 'welcome'],
  [[{ type: 'interview.started', mode: 'learn', order: [] }], 'welcome'],
  [[begin()], 'asked 0.0'],
  [[begin(), 'question.repeated'], 'asked 0.0'],
  [[begin(), 'preparation.began'], 'preparing 0.0'],
  [[begin(), 'preparation.began', 'question.repeated'], 'preparing 0.0'],
  [[begin(), 'preparation.began', 'answer.began'], 'answering 0.0'],
  [[begin(), 'answer.began'], 'answering 0.0'],
  [[begin(), 'answer.began', 'question.repeated'], 'answering 0.0'],
  [[begin(), ...toLookingBack], 'looking-back 0.0'],
  [[begin(), ...toLookingBack, 'question.repeated'], 'looking-back 0.0'],
  [[begin(), ...toLookingBack, 'answer.repeated'], 'asked 0.0'],
  [toSecond, 'asked 1.0'],
  [[...toSecond, ...toLookingBack], 'asked 1.1'],
  [[...toSecond, ...toLookingBack, ...toLookingBack], 'asked 1.2'],
  [[...toSecond, ...toLookingBack, ...toLookingBack, ...toLookingBack], 'looking-back 1.2'],
  [[...toSecond, ...toLookingBack, 'question.skipped'], 'looking-back 1.1'],
  [[...toSecond, ...toLookingBack, 'preparation.began', 'question.skipped'], 'looking-back 1.1'],
  [[...toSecond, ...toLookingBack, 'answer.began', 'question.skipped'], 'looking-back 1.1'],
  [[...toSecond, ...toLookingBack, 'question.skipped', 'answer.repeated'], 'asked 1.0'],
  [[...toSecond, ...toLookingBack, 'question.skipped', 'question.continued'], 'asked 2.0'],
  [[begin(), 'question.skipped'], 'asked 1.0'],
  [[begin(), 'preparation.began', 'question.skipped'], 'asked 1.0'],
  [[begin(), 'answer.began', 'question.skipped'], 'asked 1.0'],
  [toThird, 'asked 2.0'],
  [[...toThird, 'question.skipped'], 'closing 3.0'],
  [[...toThird, 'preparation.began', 'question.skipped'], 'closing 3.0'],
  [[...toThird, 'answer.began', 'question.skipped'], 'closing 3.0'],
  [[...toThird, ...toLookingBack, 'question.continued'], 'closing 3.0'],
  [[...toThird, 'question.skipped', 'interview.reopened'], 'welcome'],
  [[...toThird, 'question.skipped', begin('pair')], 'asked 0.0'],
  [[begin(), 'interview.paused', 'interview.reopened'], 'welcome'],
  [[begin(), 'interview.paused', 'interview.ended'], 'closing 3.0'],
];

/** How each state of a question is come to. */
const within: readonly [phase: Phase, steps: readonly Step[]][] = [
  ['asked', [begin()]],
  ['preparing', [begin(), 'preparation.began']],
  ['answering', [begin(), 'answer.began']],
  ['looking-back', [begin(), ...toLookingBack]],
];

describe('the machine of an interview', () => {
  for (const [steps, expected] of paths) {
    const told = steps.map((step) => (typeof step === 'string' ? step : step.type)).join(', ');
    it(`comes to ${expected} by ${told || 'nothing'}`, () => {
      play(...steps);
      expect(place()).to.equal(expected);
    });
  }

  for (const [phase, steps] of within) {
    it(`pauses while ${phase}, and goes on there`, () => {
      play(...steps, write('Minä.'), 'interview.paused');
      expect(place()).to.equal('paused 0.0');
      const before = response();
      expect(before.sitting?.phase).to.equal(phase);
      play('interview.resumed');
      expect(place()).to.equal(`${phase} 0.0`);
      expect(response()).to.deep.equal(before);
    });

    it(`ends while ${phase}, with what was said`, () => {
      play(begin(), 'answer.began', write('Minä.'), 'answer.ended', 'question.continued');
      play(...steps.slice(1), 'interview.ended');
      expect(place()).to.equal('closing 3.0');
      expect(texts()).to.deep.equal([['Minä.']]);
      expect(interview.isAnswered(spec, response())).to.be.true;
    });
  }

  for (const mode of modes) {
    it(`asks in its order, and names each answer: ${mode}`, () => {
      const [first, ...others] = order;
      const turned = [...others, first!];
      play({ type: 'interview.started', mode, order: turned });
      for (const [at, text] of ['Kaupassa.', 'Bussilla.', 'Amina.'].entries()) {
        play('answer.began', write(text), 'answer.ended');
        // The first question here is the one that two follow.
        if (at === 0) play('answer.began', 'answer.ended', 'question.skipped');
        play('question.continued');
      }
      expect(place()).to.equal('closing 3.0');
      expect(response().sitting).to.include({ mode, repeats: 0 });
      expect(response().sitting?.answers).to.deep.equal(
        turned.map((question, at) => ({
          ...{ id: `new-${at + 1}`, t: 7, question, mode, checks: [] },
          texts: [['Kaupassa.', 'Bussilla.', 'Amina.'][at]],
          marks: criteria.map(() => null),
        })),
      );
    });
  }

  const ignored: readonly [where: string, steps: readonly Step[], events: readonly Step[]][] = [
    ['before it begins', [], [write('x'), 'answer.began', 'question.skipped', 'interview.ended']],
    ['once it is left out', ['interview.declined'], [begin(), 'answer.began', 'interview.ended']],
    ['before the answer', [begin()], [write('x'), 'answer.ended', 'question.continued', begin()]],
    ['in a break', [begin(), 'interview.paused'], [write('x'), 'answer.began', 'question.skipped']],
    [
      ...(['in the answer', [begin(), 'answer.began']] as const),
      [{ type: 'mark.given', criterion: 0, mark: 1 }, 'answer.repeated', 'question.continued'],
    ],
    ['when looking back', [begin(), ...toLookingBack], ['question.skipped', 'answer.began']],
    [
      'at the end',
      [...toThird, 'question.skipped'],
      [write('x'), 'answer.began', 'interview.resumed'],
    ],
  ];
  for (const [where, steps, events] of ignored) {
    it(`does nothing ${where} that has no place there`, () => {
      play(...steps);
      const before = [place(), response()];
      play(...events);
      expect([place(), response()]).to.deep.equal(before);
    });
  }

  it('counts how often a question was said again, in the whole sitting', () => {
    play(begin(), 'question.repeated', 'answer.began', 'question.repeated', 'question.skipped');
    play('preparation.began', 'question.repeated');
    expect(response().sitting?.repeats).to.equal(3);
  });

  it('writes to the question and to each that follows, and changes it when looking back', () => {
    play(...toSecond, 'answer.began', write('Kaup'), write('Kaupassa.'), 'answer.ended');
    play('answer.began', 'answer.ended', 'answer.began', write('Siksi.', 2), 'answer.ended');
    expect(texts()).to.deep.equal([['Kaupassa.', '', 'Siksi.']]);
    play(write('Viime vuonna.', 1));
    expect(texts()).to.deep.equal([['Kaupassa.', 'Viime vuonna.', 'Siksi.']]);
  });

  it('keeps what was written when the question is passed over after all', () => {
    play(begin(), 'answer.began', write('Olen'), 'question.skipped');
    expect(texts()).to.deep.equal([['Olen']]);
  });

  it('lets go of an answer in which nothing was said', () => {
    play(begin(), 'answer.began', write('O'), write(''), 'answer.ended', 'question.continued');
    expect(texts()).to.deep.equal([]);
  });

  it('keeps how long it was spoken, what was found in it, the marks, and the note', () => {
    play(begin('pair'), 'answer.began', spoken(3.5));
    play('answer.ended', { type: 'check.toggled', check: 'a' });
    play({ type: 'check.toggled', check: 'b' }, { type: 'check.toggled', check: 'a' });
    play(
      { type: 'mark.given', criterion: 1, mark: 0 },
      { type: 'mark.given', criterion: 4, mark: 3 },
    );
    play({ type: 'mark.given', criterion: 4, mark: 3 }, { type: 'note.changed', text: 'Hyvä!' });
    const { sitting } = response();
    expect(sitting?.answers).to.have.length(1);
    expect(sitting?.answers[0]).to.deep.include({
      ...{ spoken: [3.5], checks: ['b'], marks: [null, 0, null, null, null], note: 'Hyvä!' },
    });
  });

  const late: readonly (readonly [what: string, steps: readonly Step[]])[] = [
    ['looking back', [begin(), ...toLookingBack]],
    ['asked on', [...toSecond, ...toLookingBack]],
    ['in a break', [begin(), 'answer.began', 'interview.paused']],
  ];
  for (const [what, steps] of late) {
    it(`takes what was being said until the learner went on: ${what}`, () => {
      play(...steps);
      const before = place();
      play(spoken(9, response().sitting?.order[response().sitting!.at]));
      expect(place()).to.equal(before);
      expect(response().sitting?.answers.map((one) => one.spoken)).to.deep.equal([[9]]);
    });
  }

  it('makes an earlier answer of one that is given once more', () => {
    play(begin(), 'answer.began', write('Amina.'), 'answer.ended', 'answer.repeated');
    expect(response().sitting?.answers).to.deep.equal([]);
    expect(response().earlier.map((answer) => answer.texts)).to.deep.equal([['Amina.']]);
    play('answer.began', write('Olen Amina.'), 'answer.ended');
    expect(texts()).to.deep.equal([['Amina.'], ['Olen Amina.']]);
    expect(new Set(answersSoFar(response()).map(({ id }) => id)).size).to.equal(2);
  });

  it('keeps five earlier answers to a question, the latest', () => {
    play(begin());
    for (let at = 1; at <= mostKept + 2; at++) {
      play('answer.began', write(`${at}`), 'answer.ended', 'answer.repeated');
    }
    expect(texts().flat()).to.deep.equal(['3', '4', '5', '6', '7']);
  });

  const taken: readonly [what: string, event: InterviewEvent][] = [
    ['note', { type: 'note.changed', text: '' }],
    ['seconds', spoken(0)],
  ];
  for (const [what, event] of taken) {
    it(`has no ${what} where there are none, as when it is stored`, () => {
      play(begin('pair'), ...toLookingBack, write('Joo.'), event);
      expect(interview.revive(spec, response())).to.deep.equal(response());
    });
  }

  it('knows what was answered, though nothing of it is kept, and what was passed over', () => {
    play(begin(), ...toLookingBack, 'question.continued', 'answer.began', 'question.skipped');
    expect(response().sitting?.answered).to.deep.equal([order[0]]);
    play(...toLookingBack, 'answer.repeated', 'interview.ended');
    expect(response().sitting?.answered).to.deep.equal([order[0], order[2]]);
    expect(response().sitting?.answers).to.deep.equal([]);
  });

  it('takes what was being said to the question that it was said to', () => {
    play(begin(), 'answer.began', 'question.skipped', spoken(9));
    expect(response().sitting?.answers.map((one) => [one.question, one.spoken])).to.deep.equal([
      [order[0], [9]],
    ]);
  });

  it('makes earlier answers of all when it is practised once more', () => {
    play(begin(), 'answer.began', write('Amina.'), 'interview.ended', 'interview.reopened');
    expect(response()).not.to.have.property('sitting');
    expect(texts()).to.deep.equal([['Amina.']]);
    play(begin('rehearse'));
    expect(place()).to.equal('asked 0.0');
    expect(texts()).to.deep.equal([['Amina.']]);
  });
});

const answer: Answer = {
  ...{ id: 'a', question: 'kuka', t: 1, mode: 'learn', texts: ['Amina.'], checks: [] },
  marks: criteria.map(() => null),
};
const older: Answer = { ...answer, id: 'b', texts: ['Olen Amina.'] };
const sitting: Sitting = {
  ...{ mode: 'learn', order, at: 0, phase: 'answering', ask: 0, repeats: 0, answered: [] },
  answers: [answer],
};

describe('an interview that goes on', () => {
  const stored: readonly (readonly [what: string, response: InterviewResponse, place: string])[] = [
    ['nothing', { earlier: [] }, 'welcome'],
    ['answers of before', { earlier: [older] }, 'welcome'],
    ['having left it out', { earlier: [], isDeclined: true }, 'declined'],
    [
      'having left it out in the middle',
      { earlier: [], sitting, isDeclined: true },
      'declined 0.0',
    ],
    ['its end', { earlier: [], sitting: { ...sitting, at: 3 } }, 'closing 3.0'],
    [
      'no question that is asked still',
      { earlier: [], sitting: { ...sitting, order: [] } },
      'closing 0.0',
    ],
    ...phases.map(
      (phase) =>
        [
          `the middle, ${phase}`,
          { earlier: [older], sitting: { ...sitting, phase } },
          'paused 0.0',
        ] as const,
    ),
    [
      'a question that follows',
      { earlier: [], sitting: { ...sitting, at: 1, ask: 1 } },
      'paused 1.1',
    ],
  ];
  for (const [what, from, expected] of stored) {
    it(`rests at ${expected} after ${what}, with all that was kept`, () => {
      start(from);
      expect(place()).to.equal(expected);
      expect(response()).to.deep.equal(from);
    });
  }

  for (const phase of phases) {
    it(`is ${phase} where the learner was ${phase}`, () => {
      start({ earlier: [older], sitting: { ...sitting, phase } });
      play('interview.resumed');
      expect(place()).to.equal(`${phase} 0.0`);
      expect(texts()).to.deep.equal([['Olen Amina.'], ['Amina.']]);
    });
  }

  it('is still where it was when it was left out in the middle', () => {
    start({ earlier: [], sitting, isDeclined: true });
    play('interview.reopened');
    expect(place()).to.equal('paused 0.0');
    expect(response()).to.deep.equal({ earlier: [], sitting });
  });

  const erasing: readonly (readonly [
    where: string,
    from: InterviewResponse,
    steps: readonly Step[],
  ])[] = [
    ['before it begins', { earlier: [answer, older] }, []],
    ['once it is left out', { earlier: [answer, older], isDeclined: true }, []],
    ['in a break', { earlier: [older], sitting }, []],
    ...phases.map(
      (phase) =>
        [
          `while ${phase}`,
          { earlier: [older], sitting: { ...sitting, phase } },
          ['interview.resumed'],
        ] as const,
    ),
    ['at its end', { earlier: [older], sitting: { ...sitting, at: 3 } }, []],
  ];
  for (const [where, from, steps] of erasing) {
    it(`forgets an answer, and only that one, ${where}`, () => {
      for (const [gone, left] of [
        ['a', 'b'],
        ['b', 'a'],
      ] as const) {
        start(from);
        play(...steps);
        const before = place();
        play({ type: 'answer.erased', id: gone }, { type: 'answer.erased', id: 'unknown' });
        expect(place()).to.equal(before);
        expect(answersSoFar(response()).map(({ id }) => id)).to.deep.equal([left]);
        expect(JSON.stringify(response())).not.to.include(gone === 'a' ? '"Amina.' : 'Olen Amina');
      }
    });
  }

  it('begins another answer where the one under way was erased', () => {
    start({ earlier: [], sitting });
    play('interview.resumed', { type: 'answer.erased', id: 'a' }, write('Uusi.'));
    expect(response().sitting?.answers).to.deep.equal([
      { ...answer, id: 'new-1', t: 7, texts: ['Uusi.'] },
    ]);
  });
});

describe('any way through an interview', () => {
  const text = fc.oneof(fc.constantFrom('', ' ', 'Joo.', 'x'.repeat(mostWritten + 9)), fc.string());
  const ask = fc.constant(0);
  const event: fc.Arbitrary<InterviewEvent> = fc.oneof(
    {
      arbitrary: fc.record({
        type: fc.constant('interview.started' as const),
        mode: fc.constantFrom(...modes),
        order: fc.shuffledSubarray(order),
      }),
      weight: 6,
    },
    // What leads on comes more often, so that the whole of it is gone through.
    ...(
      [
        ['answer.began', 6],
        ['answer.ended', 5],
        ['question.continued', 4],
        ['interview.resumed', 3],
        ['interview.reopened', 4],
        ['answer.repeated', 2],
        ['question.skipped', 1],
        ['question.repeated', 1],
        ['preparation.began', 1],
        ['interview.paused', 1],
        ['interview.ended', 1],
        ['interview.declined', 1],
      ] as const
    ).map(([type, weight]) => ({ arbitrary: fc.constant({ type }), weight })),
    { arbitrary: fc.record({ type: fc.constant('text.changed' as const), ask, text }), weight: 6 },
    fc.record({
      ...{ type: fc.constant('answer.spoken' as const), ask, question: fc.constantFrom(...order) },
      seconds: fc.constantFrom(0, 0.5, 30),
    }),
    fc.record({
      type: fc.constant('check.toggled' as const),
      check: fc.constantFrom('one', 'two'),
    }),
    fc.record({
      type: fc.constant('mark.given' as const),
      criterion: fc.nat(criteria.length - 1),
      mark: fc.nat(3),
    }),
    fc.record({ type: fc.constant('note.changed' as const), text }),
    // Which one: chosen among those that there are.
    fc.record({ type: fc.constant('answer.erased' as const), id: fc.constantFrom('0', '1', '7') }),
  );

  /** What the learner can do here: nobody writes but to what is asked, and erases but what is there. */
  function meant(one: InterviewEvent): InterviewEvent {
    const now = response();
    if (one.type === 'answer.erased') {
      const answers = answersSoFar(now);
      return { ...one, id: answers[Number(one.id) % answers.length]?.id ?? 'none' };
    }
    return one.type === 'text.changed' ? { ...one, ask: now.sitting?.ask ?? 0 } : one;
  }

  it('loses nothing that was written, is whole and bounded, and can always be ended', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        start();
        for (const one of events) {
          const next = meant(one);
          const before = response();
          if (!actor.getSnapshot().can(next)) continue;
          actor.send(next);
          expectKept(before, response(), next);
          expectWhole(response());
          expectEnd(response());
        }
      }),
      { numRuns: 400 },
    );
  });

  function expectKept(
    before: InterviewResponse,
    { earlier, sitting: open }: InterviewResponse,
    by: InterviewEvent,
  ): void {
    const now = answersSoFar({ earlier, ...(open && { sitting: open }) });
    const current = before.sitting?.order[before.sitting.at];
    for (const { id, question, texts: written, ...more } of answersSoFar(before)) {
      if (by.type === 'answer.erased' && by.id === id) {
        expect(now.map((one) => one.id)).not.to.include(id);
        continue;
      }
      if (!isSaid({ id, question, texts: written, ...more })) continue;
      const kept = now.find((one) => one.id === id);
      if (!kept) {
        const later = now.filter((one) => one.question === question);
        expect(later.length, `${id} is gone by ${by.type}`).to.be.at.least(mostKept);
        continue;
      }
      const isHere = question === current && before.sitting?.answers.some((one) => one.id === id);
      for (const [at, said] of written.entries()) {
        const isWritten = isHere && by.type === 'text.changed' && by.ask === at;
        expect(kept.texts[at]).to.equal(isWritten ? by.text.slice(0, mostWritten) : said);
      }
    }
  }

  function expectWhole(now: InterviewResponse): void {
    expect(interview.revive(spec, JSON.parse(JSON.stringify(now)))).to.deep.equal(now);
    const asked = (now.sitting?.answers ?? []).map(({ question }) => question);
    expect(new Set(asked).size, 'one answer for each question').to.equal(asked.length);
    for (const key of order) {
      const kept = now.earlier.filter(({ question }) => question === key);
      expect(kept.length).to.be.at.most(mostKept);
    }
  }

  function expectEnd(now: InterviewResponse): void {
    const { value } = actor.getSnapshot();
    const twin = startInterview({ spec, response: now, now: () => 7, newId: () => 'none' });
    const isOpen = value !== 'welcome' && value !== 'declined' && value !== 'closing';
    expect(actor.getSnapshot().can({ type: 'interview.ended' })).to.equal(isOpen);
    twin.send({ type: 'interview.ended' });
    const { value: end, context } = twin.getSnapshot();
    if (isOpen) expect([end, isOver(context.sitting!)]).to.deep.equal(['closing', true]);
    twin.stop();
  }
});
