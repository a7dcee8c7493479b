import type { Exercise } from '../course/course.js';
import { diffLesson, type ExerciseDiff } from './diff-lesson.js';
import type { MainCourse, MainLesson } from './main-lessons.js';
import { renamedLessons } from './renamed-lessons.js';
import { signatureOf } from './signature.js';
import { diffWords, type WordsDiff } from './diff-words.js';

/** A lesson of either version, and what becomes of its answers. */
export interface LessonDiff {
  readonly id: string;
  readonly title: string;
  /** Its file in the later version; one that is gone: in the earlier. */
  readonly file: string;
  /** `unread`: its file could not be read, so nothing is known of its exercises. */
  readonly fate: 'kept' | 'lost' | 'new' | 'unread';
  /** For one that is lost: the later version's file that seems to be it. */
  readonly renamedTo?: string;
  readonly exercises: readonly ExerciseDiff[];
}

/** How many exercises keep their answers, are asked again, lose them, wait, or are new. */
export interface DiffTotals {
  readonly kept: number;
  readonly again: number;
  readonly lost: number;
  readonly new: number;
  /** They are broken, or in files that could not be read. */
  readonly broken: number;
}

/** What learners' progress in a course will keep when one version is put in place of another. */
export interface CourseDiff {
  readonly course: string;
  /** Progress is kept under the course's id: with another one, all of it is lost. */
  readonly newId?: string;
  readonly lessons: readonly LessonDiff[];
  readonly words: WordsDiff;
  readonly totals: DiffTotals;
}

/** Compares two versions of a course. `cardsOf` names the cards that an exercise brings. */
export function diffCourses(
  before: MainCourse,
  after: MainCourse,
  cardsOf: (exercise: Exercise) => readonly string[],
): CourseDiff {
  const later = new Map(after.lessons.map((one) => [one.lesson.id, one]));
  const earlier = new Set(before.lessons.map(({ lesson }) => lesson.id));
  const isGone = ({ lesson }: MainLesson): boolean => !later.has(lesson.id);
  const added = after.lessons.filter(({ lesson }) => !earlier.has(lesson.id));
  const renamed = renamedLessons(before.lessons.filter(isGone), added);
  const elsewhere = newPlaces(before, after);

  const lessons = [
    ...before.lessons.map((lesson): LessonDiff => {
      const counterpart = later.get(lesson.lesson.id);
      if (isUnread(counterpart?.file ?? lesson.file, after)) {
        const exercises = lesson.exercises.map(({ exercise: { id, type } }) => ({
          ...{ id, type, fate: 'broken' as const },
        }));
        return { ...headOf(lesson), fate: 'unread', exercises };
      }
      if (counterpart) {
        const exercises = diffLesson(lesson, counterpart, elsewhere);
        return { ...headOf(counterpart), fate: 'kept', exercises };
      }
      const now = renamed.get(lesson);
      const exercises = lesson.exercises.map(({ exercise: { id, type } }) => ({
        ...{ id, type, fate: 'lost' as const },
      }));
      return { ...headOf(lesson), fate: 'lost', ...(now && { renamedTo: now.file }), exercises };
    }),
    ...added.map((lesson): LessonDiff => {
      const exercises = lesson.exercises.map(({ exercise: { id, type } }) => ({
        ...{ id, type, fate: 'new' as const },
      }));
      return { ...headOf(lesson), fate: 'new', exercises };
    }),
  ];
  const isRenamed = before.course.id !== after.course.id;
  return {
    course: before.course.id,
    ...(isRenamed && { newId: after.course.id }),
    lessons,
    words: diffWords(before, after, cardsOf),
    totals: sumUp(lessons),
  };
}

/** Whether a file, or a folder that it is in, could not be read. */
function isUnread(file: string, { unread = new Set() }: MainCourse): boolean {
  return [...unread].some((path) => path === file || (path.endsWith('/') && file.startsWith(path)));
}

function headOf({ file, lesson: { id, title } }: MainLesson) {
  return { id, title, file };
}

/** Where exercises of the later version stand that the earlier one has in another lesson. */
function newPlaces(before: MainCourse, after: MainCourse): ReadonlyMap<string, string> {
  const known = new Set(
    before.lessons.flatMap(({ lesson, exercises }) =>
      exercises.map(({ exercise }) => `${lesson.id} ${exercise.id}`),
    ),
  );
  const places = new Map<string, string>();
  for (const { file, lesson, exercises } of after.lessons) {
    for (const { exercise, directive } of exercises) {
      if (known.has(`${lesson.id} ${exercise.id}`)) continue;
      places.set(signatureOf(exercise), `${file}:${directive.line + 1}`);
    }
  }
  return places;
}

function sumUp(lessons: readonly LessonDiff[]): DiffTotals {
  const fates = lessons.flatMap(({ exercises }) => exercises.map(({ fate }) => fate));
  const count = (wanted: ExerciseDiff['fate']): number =>
    fates.filter((fate) => fate === wanted).length;
  return {
    ...{ kept: count('kept'), again: count('again'), lost: count('lost'), new: count('new') },
    broken: count('broken'),
  };
}
