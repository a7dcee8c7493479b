import type { PolkuCourse } from '../course/course.element.js';
import type {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from '../course/events.js';

/** What a host may set on `<polku-course>`, as an attribute or as a property. */
export type CourseAttributes = Partial<Pick<PolkuCourse, 'src' | 'lang' | 'lesson' | 'ledger'>> & {
  readonly theme?: 'light' | 'dark';
};

/** What a host may hear from `<polku-course>`. */
export interface CourseEvents {
  'polku-ready': PolkuReadyEvent;
  'polku-answered': PolkuAnsweredEvent;
  'polku-lesson-completed': PolkuLessonCompletedEvent;
  'polku-course-completed': PolkuCourseCompletedEvent;
  'polku-problem': PolkuProblemEvent;
}

/** Listeners as JSX and Svelte write them: `onpolku-answered={…}`. */
export type CourseListeners = {
  readonly [Name in keyof CourseEvents as `on${Name}`]?: (event: CourseEvents[Name]) => void;
};
