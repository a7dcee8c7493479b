import type { LessonActor } from './lesson.machine.js';
import type { SessionEvent } from './session.events.js';
import type { SessionContext } from './session.run.js';

interface Arriving {
  readonly context: SessionContext;
  readonly event: SessionEvent;
  readonly self: { getSnapshot(): { readonly children: { readonly lesson?: LessonActor } } };
}

/**
 * Has the open lesson forget what was deleted elsewhere: who goes on writing such an answer would
 * lose it.
 */
export function forgetErased({ context, event, self }: Arriving): void {
  const { source, opened } = context;
  for (const fact of event.type === 'facts.arrived' ? event.facts : []) {
    const isHere = fact.course === source?.course.id && fact.lesson === opened?.lesson.id;
    if (fact.kind !== 'erasure' || !isHere) continue;
    const { item, answer } = fact;
    const { lesson } = self.getSnapshot().children;
    lesson?.send({ type: 'answer.erased', item, answer, elsewhere: true });
  }
}
