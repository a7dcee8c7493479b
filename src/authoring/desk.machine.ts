import { assign, fromPromise, setup, type ActorRefFrom } from 'xstate';
import { isProblem } from '../course/source.js';
import type { Draft } from '../draft/draft.js';
import type { Folder } from '../draft/folder.js';
import type { DraftPlace } from '../draft/kept-record.js';
import type { Problem } from '../problem.js';
import { mishap } from './mishap.js';

/** A draft as it was opened, with the folder that it is saved in, where it has one. */
export interface OpenedOnDesk {
  readonly draft: Draft;
  readonly folder?: Folder;
  /** Where the folder is found again. */
  readonly place?: DraftPlace;
  /** What was not read, and why. */
  readonly problems: readonly Problem[];
}

/** Opens a draft. Never rejects; undefined when the author thinks better of it. */
export type OpenOnDesk = () => Promise<OpenedOnDesk | Problem | undefined>;

export interface DeskInput {
  /** Puts an opened draft where it is written; gives back once it may be written. */
  readonly take: (opened: OpenedOnDesk) => Promise<void>;
}

interface DeskContext extends DeskInput {
  readonly open?: OpenOnDesk;
  /** Why nothing was opened. */
  readonly problem?: Problem;
}

export type DeskEvent =
  { readonly type: 'draft.wanted'; readonly open: OpenOnDesk } | { readonly type: 'draft.closed' };

interface Invoked {
  readonly input: Pick<DeskContext, 'open' | 'take'>;
  readonly signal: AbortSignal;
}

/** An author's desk: choosing what to write, opening it, writing it. */
export const deskMachine = setup({
  types: { input: {} as DeskInput, context: {} as DeskContext, events: {} as DeskEvent },
  actors: {
    openDraft: fromPromise(async ({ input: { open, take }, signal }: Invoked) => {
      const opened = await open?.();
      if (opened && !isProblem(opened) && !signal.aborted) await take(opened);
      return opened;
    }),
  },
  guards: {
    isNothing: (_, opened: OpenedOnDesk | Problem | undefined) => opened === undefined,
    isProblem: (_, opened: object) => isProblem(opened),
  },
  actions: {
    noteWish: assign(({ event }) =>
      event.type === 'draft.wanted' ? { open: event.open, problem: undefined } : {},
    ),
    noteProblem: assign((_, problem: Problem) => ({ problem })),
    forgetProblem: assign({ problem: undefined }),
  },
}).createMachine({
  id: 'desk',
  context: ({ input }) => ({ ...input }),
  initial: 'choosing',
  states: {
    choosing: {
      on: { 'draft.wanted': { target: 'opening', actions: 'noteWish' } },
    },
    opening: {
      invoke: {
        src: 'openDraft',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isNothing', params: ({ event }) => event.output },
            target: 'choosing',
          },
          {
            guard: { type: 'isProblem', params: ({ event }) => event.output! },
            target: 'choosing',
            actions: { type: 'noteProblem', params: ({ event }) => event.output as Problem },
          },
          { target: 'writing' },
        ],
        onError: {
          target: 'choosing',
          actions: { type: 'noteProblem', params: ({ event }) => mishap(event.error) },
        },
      },
      on: { 'draft.closed': 'choosing' },
    },
    writing: {
      on: { 'draft.closed': { target: 'choosing', actions: 'forgetProblem' } },
    },
  },
});

export type DeskActor = ActorRefFrom<typeof deskMachine>;
