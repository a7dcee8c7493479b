import type { SessionNews } from '../../src/machines/session.machine.js';
import {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './events.js';

/** What the page around the course is told of a session's news. */
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

function factEvents(
  { draft, completesCourse }: SessionNews & { type: 'fact' },
  course: string,
): readonly Event[] {
  switch (draft.kind) {
    case 'attempt':
      return [new PolkuAnsweredEvent(course, draft.lesson, draft.item, draft.score)];
    case 'visit':
      return [];
    case 'completion': {
      const completed = new PolkuLessonCompletedEvent(course, draft.lesson);
      return completesCourse ? [completed, new PolkuCourseCompletedEvent(course)] : [completed];
    }
  }
}
