import type { Problem } from '../../src/problem.js';

/** A fact about a course, told to the page around it. It carries data, never elements. */
abstract class CourseEvent extends Event {
  constructor(
    type: string,
    /** The course's id. */
    readonly course: string,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** The course has been found, and its outline or lesson is about to be shown. */
export class PolkuReadyEvent extends CourseEvent {
  static readonly type = 'polku-ready';
  constructor(course: string) {
    super(PolkuReadyEvent.type, course);
  }
}

/** The learner has answered an exercise. That they change their own words later is not told. */
export class PolkuAnsweredEvent extends CourseEvent {
  static readonly type = 'polku-answered';
  constructor(
    course: string,
    readonly lesson: string,
    /** The exercise's id. */
    readonly item: string,
    /** From 0 to 1; absent for what is not graded. */
    readonly score: number | undefined,
    /** How long it took, in milliseconds, where that is known. */
    readonly took: number | undefined = undefined,
  ) {
    super(PolkuAnsweredEvent.type, course);
  }
}

/** The learner has come to the end of a lesson. */
export class PolkuLessonCompletedEvent extends CourseEvent {
  static readonly type = 'polku-lesson-completed';
  constructor(
    course: string,
    readonly lesson: string,
  ) {
    super(PolkuLessonCompletedEvent.type, course);
  }
}

/** The learner has completed all lessons of the course. */
export class PolkuCourseCompletedEvent extends CourseEvent {
  static readonly type = 'polku-course-completed';
  constructor(
    course: string,
    /** From 0 to 1; absent where nothing is graded. */
    readonly score: number | undefined = undefined,
    /** Whether it was passed; absent where the course asks for no points. */
    readonly passed: boolean | undefined = undefined,
  ) {
    super(PolkuCourseCompletedEvent.type, course);
  }
}

/** Something is wrong: with the course's files, the network or the storage. */
export class PolkuProblemEvent extends CourseEvent {
  static readonly type = 'polku-problem';
  constructor(
    course: string,
    readonly problem: Problem,
  ) {
    super(PolkuProblemEvent.type, course);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'polku-ready': PolkuReadyEvent;
    'polku-answered': PolkuAnsweredEvent;
    'polku-lesson-completed': PolkuLessonCompletedEvent;
    'polku-course-completed': PolkuCourseCompletedEvent;
    'polku-problem': PolkuProblemEvent;
  }
}
