import { fromCallback, fromPromise } from 'xstate';
import { isProblem } from '../course/source.js';
import { lateActor } from './late-actor.js';
import type { ReviewActor } from './review.machine.js';
import type { SessionEvent } from './session.events.js';
import type { SessionContext, SessionInput } from './session.run.js';

/** A session, as far as its ledger is followed. */
export interface Followed {
  readonly context: Pick<SessionContext, 'ledger'>;
  /** The session. */
  readonly self: { getSnapshot(): { readonly context: SessionContext } };
}

/** Finds the course, with what is known of the learner in it. */
export const openCourse = fromPromise(async ({ input }: { input: SessionInput }) => {
  const source = await input.open();
  if (isProblem(source)) return source;
  return { source, progress: await input.ledger.progress(source.course.id) };
});

/** Makes the wanted lesson playable. */
export const openLesson = fromPromise(({ input }: { input: SessionContext }) =>
  input.openLesson(input.source!, input.wanted!),
);

/** Looks at what the review holds; there may be no review. */
export const lookAhead = fromPromise(async ({ input }: { input: SessionContext }) => {
  // Whoever has no card yet does without the scheduler.
  const hasCards = Object.keys(input.progress.cards).length > 0;
  if (!hasCards && !(await input.hasCardsElsewhere?.(input.source!))) return undefined;
  const review = await input.openReview?.(input.source!);
  return review?.lookAhead();
});

/** Runs the review. One that cannot be had is as one that was closed. */
export const runReview = lateActor<ReviewActor, SessionEvent>(
  (review) => ({ type: 'review.begun', review }),
  () => ({ type: 'review.closed' }),
);

/** Tells what comes from other tabs or from files, and whether facts are being kept. */
export const followLedger = fromCallback<SessionEvent, Followed>(({ input, sendBack }) => {
  const { ledger } = input.context;
  const readAnew = async () => {
    const { source } = input.self.getSnapshot().context;
    if (!source) return;
    sendBack({ type: 'progress.renewed', progress: await ledger.progress(source.course.id) });
  };
  const stopRenewals = ledger.onRenewal(() => void readAnew());
  const stopArrivals = ledger.onArrival((facts) => sendBack({ type: 'facts.arrived', facts }));
  const stopState = ledger.onState((state) => sendBack({ type: 'keeping.changed', state }));
  return () => {
    stopRenewals();
    stopArrivals();
    stopState();
  };
});
