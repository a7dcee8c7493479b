import type { Course } from '../../src/course/course.js';
import type { SessionNews } from '../../src/machines/session.events.js';
import { completedBy } from '../../src/session.js';
import {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './events.js';

/** What the page around the course is told of a session's news. */
export async function* eventsOf(
  news: SessionNews,
  course: Course | undefined,
): AsyncGenerator<Event> {
  const id = course?.id ?? '';
  switch (news.type) {
    case 'ready':
      yield new PolkuReadyEvent(id);
      return;
    case 'problems':
      yield* news.problems.map((problem) => new PolkuProblemEvent(id, problem));
      return;
    case 'fact':
      yield* factEvents(news, id);
      if (news.draft.kind !== 'completion' || !course) return;
      yield* completionEvents(course, await completedBy(course, news.before, news.draft));
  }
}

function completionEvents(
  { id, pass }: Course,
  standing: Awaited<ReturnType<typeof completedBy>>,
): readonly Event[] {
  if (!standing) return [];
  const { score, passed } = standing;
  const reached = score.of > 0 ? score.points / score.of : undefined;
  return [new PolkuCourseCompletedEvent(id, reached, pass > 0 ? passed : undefined)];
}

function factEvents({ draft }: SessionNews & { type: 'fact' }, course: string): readonly Event[] {
  switch (draft.kind) {
    case 'attempt':
      // Nobody but the learner is concerned when they change their own words.
      return draft.revised
        ? []
        : [new PolkuAnsweredEvent(course, draft.lesson, draft.item, draft.score, draft.took)];
    case 'visit':
    case 'recall':
    case 'retirement':
    case 'erasure':
    case 'reset':
      return [];
    case 'completion':
      return [new PolkuLessonCompletedEvent(course, draft.lesson)];
  }
}
