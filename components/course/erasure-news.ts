import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import type { SessionActor } from '../../src/machines/session.machine.js';

/** Tells what became of a deletion, once the database has answered for all that it was given. */
export function tellWhenErased(session: SessionActor, { tell }: AnswerEraseEvent): void {
  const look = (): void => {
    const { keeping, unanswered } = session.getSnapshot().context;
    if (unanswered > 0) return;
    subscription.unsubscribe();
    tell?.(keeping.keeping === 'device');
  };
  const subscription = session.subscribe(look);
  look();
}
