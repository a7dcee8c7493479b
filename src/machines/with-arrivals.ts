import { addFact } from '../progress/mastery.js';
import type { SessionEvent } from './session.events.js';
import type { SessionContext } from './session.run.js';

/** The progress with what other tabs have written, or what a file has brought. */
export function withArrivals(
  { source, progress }: SessionContext,
  event: SessionEvent,
): Partial<SessionContext> {
  if (event.type === 'progress.renewed') return { progress: event.progress };
  if (event.type !== 'facts.arrived') return {};
  const ours = event.facts.filter(({ course }) => course === source?.course.id);
  return { progress: ours.reduce(addFact, progress) };
}
