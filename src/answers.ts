import type { Course, Lesson } from './course/course.js';
import type { ExerciseType } from './course/exercise-type.js';
import { interview } from './exercises/interview/interview.js';
import { profile } from './exercises/profile/profile.js';
import { rate } from './exercises/rate/rate.js';
import { reflect } from './exercises/reflect/reflect.js';
import { viewAnswers, type AnswersView } from './machines/answers.view.js';
import type { CourseProgress } from './progress/mastery.js';

/** The types in which learners speak of themself. */
const types: readonly ExerciseType[] = [rate, reflect, profile, interview];

/** What a learner has said of themself in a course: ratings, thoughts, texts, interviews. */
export function answersOf(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
): AnswersView {
  return viewAnswers(course, lessons, progress, types);
}
