import { readAttributes } from '../course/attributes.js';
import type { SourceFile } from '../course/compile.js';
import type { Course, Exercise, Lesson } from '../course/course.js';
import type { Directive } from '../course/directives.js';
import type { ExerciseReader } from '../course/exercise-reader.js';
import { exercisesIn } from '../course/exercises-in.js';
import { readText } from '../course/file-text.js';
import { Findings } from '../course/findings.js';
import { compileLesson } from '../course/lesson.js';
import { compileOutline } from '../course/outline.js';
import { directivesByLine } from './directives-by-line.js';

/** An exercise where it stands in its file. */
export interface PlacedExercise {
  readonly exercise: Exercise;
  readonly directive: Directive;
  /** Whether the author gave it its id. */
  readonly hasOwnId: boolean;
}

/** An exercise that cannot be played as it is: its answers wait for it. */
export interface BrokenPlace {
  /** Its type, or the one that may be meant. */
  readonly type: string;
  /** The id that the author gave it. */
  readonly id?: string;
  readonly line: number;
}

/** A lesson in the course's first language, with its places. */
export interface MainLesson {
  readonly file: string;
  readonly lesson: Lesson;
  readonly findings: Findings;
  readonly exercises: readonly PlacedExercise[];
  readonly broken: readonly BrokenPlace[];
}

export interface MainCourse {
  readonly course: Course;
  readonly lessons: readonly MainLesson[];
  /** Files that could not be read or hold no text, and folders (`unit-1/`): nothing is known of them. */
  readonly unread?: ReadonlySet<string>;
}

/**
 * The lessons of a course in its first language, which gives all others their ids. Without a
 * `course.md` there is none.
 */
export function mainLessons(
  files: readonly SourceFile[],
  readers: readonly ExerciseReader[],
  id?: string,
): MainCourse | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const contents = byPath.get('course.md');
  if (!contents) return undefined;
  const { course } = compileOutline(contents, { ...(id && { id }) });
  const entries = course.units.flatMap(({ lessons }) => lessons);
  const lessons = entries.flatMap(({ file }) => {
    const source = byPath.get(file);
    return source ? mainLesson(source, course, readers) : [];
  });
  return { course, lessons };
}

function mainLesson(
  source: SourceFile,
  course: Course,
  readers: readonly ExerciseReader[],
): MainLesson {
  const { lesson, places } = compileLesson(source, { course, readers });
  const findings = new Findings(readText(source).source);
  const directives = directivesByLine(findings);
  const exercises = exercisesIn(lesson).flatMap((exercise): readonly PlacedExercise[] => {
    const directive = directives.get(places.get(exercise.id)?.line ?? 0);
    if (!directive) return [];
    const hasOwnId = readAttributes(findings, directive, {}).id !== undefined;
    return [{ exercise, directive, hasOwnId }];
  });
  return { file: source.path, lesson, findings, exercises, broken: brokenIn(lesson) };
}

function brokenIn({ steps }: Lesson): readonly BrokenPlace[] {
  return steps.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'broken') return [];
      const [first] = part.problems;
      const id = /[\s{]#([\w.\xaa-\uffff-]+)/.exec(part.source.split('\n')[0]!)?.[1];
      return {
        type: String(first?.values['suggestion'] ?? part.type),
        ...(id !== undefined && { id }),
        line: first?.place?.line ?? 1,
      };
    }),
  );
}
