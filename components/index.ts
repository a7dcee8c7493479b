/** The tags that a page may write, as classes; importing them defines the tags. */
export { PolkuCourse } from './course/course.element.js';
export { PolkuExercise } from './exercise/exercise.element.js';
export { PolkuLesson } from './lesson/lesson.element.js';
export { PolkuOutline } from './outline/outline.element.js';
export { PolkuSummary } from './summary/summary.element.js';
export {
  PolkuAnsweredEvent,
  PolkuCourseCompletedEvent,
  PolkuLessonCompletedEvent,
  PolkuProblemEvent,
  PolkuReadyEvent,
} from './course/events.js';
export { registerLocale } from '../src/i18n/locales.js';
