/** The tag that a page may write, as a class; importing it defines the tag. */
export { PolkuCourse } from './course/course.element.js';
export {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './course/events.js';
export { registerLocale } from '../src/i18n/locales.js';
