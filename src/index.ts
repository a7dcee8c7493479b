/** Entry `polku`: courses, sessions and progress without any element. It runs in Node too. */
export type * from './problem.js';
export type * from './course/course.js';
export type * from './course/exercise-reader.js';
export type * from './course/exercise-type.js';
export type * from './progress/fact.js';
export type * from './progress/ledger.js';
export type * from './progress/mastery.js';
export { courseFormat } from './course/course.js';
export { openCourse } from './course/load.js';
export { isProblem, type CourseSource, type OpenedLesson } from './course/source.js';
export { exerciseTypes } from './exercises/index.js';
export {
  statementOf,
  type CourseNews,
  type Statement,
  type StatementSetting,
} from './interop/xapi/statement.js';
export { viewExercise, type ExerciseView } from './machines/exercise.view.js';
export type { ExerciseActor } from './machines/exercise.machine.js';
export { viewLesson, type LessonView } from './machines/lesson.view.js';
export type { LessonActor } from './machines/lesson.machine.js';
export { viewSession, type SessionView } from './machines/session.view.js';
export type { SessionActor } from './machines/session.machine.js';
export { memoryLedger } from './progress/ledger.memory.js';
export type { LedgerOptions } from './progress/open-ledger.js';
export { openLedger, problemText, startSession, type SessionOptions } from './session.js';
export { registerLocale } from './i18n/locales.js';
export { createTranslator, type Translator } from './i18n/translator.js';
