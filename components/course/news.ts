import type { Course } from '../../src/course/course.js';
import type { SessionNews } from '../../src/machines/session.events.js';
import { completesCourse } from '../../src/session.js';
import {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './events.js';

/** What the page around the course is told of a session's news, at once. */
export function eventsOf(news: SessionNews, course: string): readonly Event[] {
  switch (news.type) {
    case 'ready':
      return [new PolkuReadyEvent(course)];
    case 'problems':
      return news.problems.map((problem) => new PolkuProblemEvent(course, problem));
    case 'fact':
      return factEvents(news, course);
  }
}

/** What it is told a moment later, when the course is complete with this. */
export async function completionOf(
  news: SessionNews,
  course: Course | undefined,
): Promise<Event | undefined> {
  if (news.type !== 'fact' || news.draft.kind !== 'completion' || !course) return undefined;
  const completes = await completesCourse(course, news.before, news.draft);
  return completes ? new PolkuCourseCompletedEvent(course.id) : undefined;
}

function factEvents({ draft }: SessionNews & { type: 'fact' }, course: string): readonly Event[] {
  switch (draft.kind) {
    case 'attempt':
      // Nobody but the learner is concerned when they change their own words.
      return draft.revised
        ? []
        : [new PolkuAnsweredEvent(course, draft.lesson, draft.item, draft.score)];
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
