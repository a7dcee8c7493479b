import type { LessonActor } from './lesson.machine.js';
import type { SessionEvent } from './session.events.js';

interface Arriving {
  readonly event: SessionEvent;
  readonly self: { getSnapshot(): { readonly children: { readonly lesson?: LessonActor } } };
}

/**
 * Has the open lesson forget what was deleted elsewhere: who goes on writing such an answer would
 * lose it.
 */
export function forgetErased({ event, self }: Arriving): void {
  const open = self.getSnapshot().children.lesson;
  const at = open?.getSnapshot().context;
  for (const fact of event.type === 'facts.arrived' ? event.facts : []) {
    if (fact.course === at?.course && fact.lesson === at.lesson.id && fact.kind === 'erasure')
      open?.send({ ...fact, type: 'answer.erased', elsewhere: true });
  }
}
