import { assign, createActor, setup, type ActorRefFrom } from 'xstate';
import type { InterviewContext, InterviewEvent, InterviewInput } from './interview.events.js';
import {
  isOver,
  withSitting,
  type Answer,
  type InterviewResponse,
  type Phase,
  type Sitting,
} from './response.js';
import {
  answerIn,
  askAgain,
  beginSitting,
  moveOn,
  questionAt,
  withAnswer,
  withAnswered,
  withCheck,
  withMark,
  withNote,
  withoutAnswer,
  withSpoken,
  withText,
} from './sitting.js';

/** Writing the answer to the present question. */
const writing = { 'text.changed': { actions: 'writeText' } } as const;

/** What can be done at any moment of a question. */
const atAnyTime = {
  'question.repeated': { actions: 'countRepeat' },
  'interview.paused': 'paused',
  'interview.ended': { target: 'closing', actions: 'endSitting' },
} as const;

/** Only what was asked can be passed over: a question that follows is left without its answer. */
const skipping = [
  { guard: 'isFollowUp', target: 'looking-back' },
  { guard: 'isLast', target: 'closing', actions: 'moveOn' },
  { target: 'asked', reenter: true, actions: 'moveOn' },
] as const;

/**
 * The machine of an interview: welcome → for each question asked → preparing → answering →
 * looking back → closing. It begins where a response has come to, resting there until the learner
 * goes on.
 */
export const interviewMachine = setup({
  types: {
    input: {} as InterviewInput,
    context: {} as InterviewContext,
    events: {} as InterviewEvent,
  },
  guards: {
    isIn: ({ context }, { phase }: { readonly phase: Phase }) => context.sitting?.phase === phase,
    isFollowUp: ({ context }) => (context.sitting?.ask ?? 0) > 0,
    hasFollowUp: ({ context: { spec, sitting } }) =>
      sitting !== undefined && (questionAt(spec, sitting)?.followUps.length ?? 0) > sitting.ask,
    isLast: ({ context: { sitting } }) =>
      sitting !== undefined && sitting.at >= sitting.order.length - 1,
    hasQuestions: ({ event }) => event.type === 'interview.started' && event.order.length > 0,
  },
  actions: {
    start: assign(({ context, event }) =>
      event.type === 'interview.started'
        ? { earlier: withSitting(context), sitting: beginSitting(event.mode, event.order) }
        : {},
    ),
    decline: assign({ isDeclined: true as const }),
    reopen: assign({ isDeclined: undefined }),
    putAway: assign(({ context }) => ({ earlier: withSitting(context), sitting: undefined })),
    enter: assign(({ context }, { phase }: { readonly phase: Phase }) =>
      changed(context, (sitting) => ({ ...sitting, phase })),
    ),
    countRepeat: assign(({ context }) =>
      changed(context, (sitting) => ({ ...sitting, repeats: sitting.repeats + 1 })),
    ),
    moveOn: assign(({ context }) => changed(context, moveOn)),
    endSitting: assign(({ context }) =>
      changed(context, (sitting) => ({ ...moveOn(sitting), at: sitting.order.length })),
    ),
    noteAnswered: assign(({ context }) => changed(context, withAnswered)),
    askNext: assign(({ context }) =>
      changed(context, (sitting) => ({ ...sitting, ask: sitting.ask + 1 })),
    ),
    askAgain: assign(({ context }) => askAgain(context)),
    writeText: assign(({ context, event }) =>
      event.type === 'text.changed'
        ? answering(context, (answer) => withText(answer, event.ask, event.text))
        : {},
    ),
    noteSpoken: assign(({ context, event }) =>
      event.type === 'answer.spoken'
        ? answering(
            context,
            (answer) => withSpoken(answer, event.ask, event.seconds),
            event.question,
          )
        : {},
    ),
    toggleCheck: assign(({ context, event }) =>
      event.type === 'check.toggled'
        ? answering(context, (answer) => withCheck(answer, event.check))
        : {},
    ),
    giveMark: assign(({ context, event }) =>
      event.type === 'mark.given'
        ? answering(context, (answer) => withMark(answer, event.criterion, event.mark))
        : {},
    ),
    writeNote: assign(({ context, event }) =>
      event.type === 'note.changed'
        ? answering(context, (answer) => withNote(answer, event.text))
        : {},
    ),
    erase: assign(({ context, event }) =>
      event.type === 'answer.erased' ? withoutAnswer(context, event.id) : {},
    ),
  },
}).createMachine({
  id: 'interview',
  context: ({ input: { response, ...input } }) => ({ ...input, ...response }),
  initial: 'opening',
  // What was being recorded comes when it is ended by going on, or by a break.
  on: { 'answer.erased': { actions: 'erase' }, 'answer.spoken': { actions: 'noteSpoken' } },
  states: {
    opening: {
      always: [
        { guard: ({ context }) => context.isDeclined === true, target: 'declined' },
        { guard: ({ context }) => !context.sitting, target: 'welcome' },
        { guard: ({ context }) => isOver(context.sitting!), target: 'closing' },
        { target: 'paused' },
      ],
    },
    welcome: {
      on: {
        'interview.started': { guard: 'hasQuestions', target: 'asked', actions: 'start' },
        'interview.declined': { target: 'declined', actions: 'decline' },
      },
    },
    declined: {
      on: { 'interview.reopened': { target: 'opening', actions: 'reopen' } },
    },
    paused: {
      on: {
        'interview.resumed': [
          { guard: { type: 'isIn', params: { phase: 'preparing' } }, target: 'preparing' },
          { guard: { type: 'isIn', params: { phase: 'answering' } }, target: 'answering' },
          { guard: { type: 'isIn', params: { phase: 'looking-back' } }, target: 'looking-back' },
          { target: 'asked' },
        ],
        'interview.reopened': { target: 'welcome', actions: 'putAway' },
        'interview.ended': { target: 'closing', actions: 'endSitting' },
      },
    },
    asked: {
      entry: { type: 'enter', params: { phase: 'asked' } },
      on: {
        ...atAnyTime,
        'preparation.began': 'preparing',
        'answer.began': 'answering',
        'question.skipped': skipping,
      },
    },
    preparing: {
      entry: { type: 'enter', params: { phase: 'preparing' } },
      on: { ...atAnyTime, 'answer.began': 'answering', 'question.skipped': skipping },
    },
    answering: {
      entry: { type: 'enter', params: { phase: 'answering' } },
      on: {
        ...atAnyTime,
        ...writing,
        'answer.ended': [
          { guard: 'hasFollowUp', target: 'asked', actions: ['noteAnswered', 'askNext'] },
          { target: 'looking-back', actions: 'noteAnswered' },
        ],
        'question.skipped': skipping,
      },
    },
    'looking-back': {
      entry: { type: 'enter', params: { phase: 'looking-back' } },
      on: {
        ...atAnyTime,
        ...writing,
        'check.toggled': { actions: 'toggleCheck' },
        'mark.given': { actions: 'giveMark' },
        'note.changed': { actions: 'writeNote' },
        'answer.repeated': { target: 'asked', actions: 'askAgain' },
        'question.continued': [
          { guard: 'isLast', target: 'closing', actions: 'moveOn' },
          { target: 'asked', actions: 'moveOn' },
        ],
      },
    },
    closing: {
      on: {
        'interview.reopened': { target: 'welcome', actions: 'putAway' },
        // Two who change roles go on at once.
        'interview.started': { guard: 'hasQuestions', target: 'asked', actions: 'start' },
      },
    },
  },
});

export type InterviewActor = ActorRefFrom<typeof interviewMachine>;

/** Sets an interview going where a response has come to. */
export function startInterview(input: InterviewInput): InterviewActor {
  return createActor(interviewMachine, { input }).start();
}

/** What is kept of where an interview stands. */
export function responseOf({ earlier, sitting, isDeclined }: InterviewContext): InterviewResponse {
  return {
    earlier,
    ...(sitting && { sitting }),
    ...(isDeclined && { isDeclined }),
  };
}

function changed(
  { sitting }: InterviewContext,
  change: (sitting: Sitting) => Sitting,
): Partial<InterviewContext> {
  return sitting ? { sitting: change(sitting) } : {};
}

/** Changes the answer under way; one that is begun gets its name and its time. */
function answering(
  { sitting, now, newId }: InterviewContext,
  change: (answer: Answer) => Answer,
  question?: string,
): Partial<InterviewContext> {
  if (!sitting) return {};
  const begun = answerIn(sitting, question);
  const setting = begun ?? { id: newId(), t: now() };
  return { sitting: withAnswer(sitting, setting, change, question) };
}
