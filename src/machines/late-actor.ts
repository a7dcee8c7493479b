import { fromCallback, type AnyActorRef, type EventObject } from 'xstate';

/**
 * Runs an actor whose machine is loaded only now, for what a first lesson does without. `arrived`
 * tells that it has begun; `left` that it has ended, or could not be had.
 */
export function lateActor<Actor extends AnyActorRef, Event extends EventObject>(
  arrived: (actor: Actor) => Event,
  left: (actor: Actor | undefined) => Event,
) {
  return fromCallback<Event, () => Promise<Actor | undefined>>(({ input: open, sendBack }) => {
    let actor: Actor | undefined;
    let isOver = false;
    const leave = () => {
      if (!isOver) sendBack(left(actor));
    };
    void open().then((opened) => {
      if (isOver) return;
      actor = opened;
      if (!actor) return leave();
      actor.subscribe({ complete: leave, error: leave });
      actor.start();
      sendBack(arrived(actor));
    }, leave);
    return () => {
      isOver = true;
      actor?.stop();
    };
  });
}
