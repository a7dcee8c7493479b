import type { Course } from '../../src/course/course.js';
import type { SessionNews } from '../../src/machines/session.machine.js';
import { completesCourse } from '../../src/session.js';
import {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './events.js';

/** What the page around the course is told of a session's news. */
export async function eventsOf(
  news: SessionNews,
  course: Course | undefined,
): Promise<readonly Event[]> {
  const id = course?.id ?? '';
  switch (news.type) {
    case 'ready':
      return [new PolkuReadyEvent(id)];
    case 'problems':
      return news.problems.map((problem) => new PolkuProblemEvent(id, problem));
    case 'fact':
      return course ? factEvents(news, course) : [];
  }
}

async function factEvents(
  { draft, before }: SessionNews & { type: 'fact' },
  course: Course,
): Promise<readonly Event[]> {
  switch (draft.kind) {
    case 'attempt':
      return [new PolkuAnsweredEvent(course.id, draft.lesson, draft.item, draft.score)];
    case 'visit':
      return [];
    case 'completion': {
      const completed = new PolkuLessonCompletedEvent(course.id, draft.lesson);
      return (await completesCourse(course, before, draft))
        ? [completed, new PolkuCourseCompletedEvent(course.id)]
        : [completed];
    }
  }
}
