import { compile } from '../../src/course/compile.js';
import type { Exercise } from '../../src/course/course.js';
import type { ExerciseReader } from '../../src/course/exercise-reader.js';
import type { Problem } from '../../src/problem.js';

export interface CompiledExercise {
  readonly exercise?: Exercise;
  readonly problems: readonly Problem[];
}

/** Compiles the only exercise of a lesson, in a course that teaches Finnish unless said otherwise. */
export function compileExercise(
  source: string,
  readers: readonly ExerciseReader[],
  untaught = false,
): CompiledExercise {
  const teaches = untaught ? '' : 'teaches: fi\n';
  const files = [
    {
      path: 'course.md',
      content: `---\nid: trial\ntitle: Trial\nlanguages: [en]\n${teaches}---\n\n## Unit\n\n1. [Lesson](01-lesson.md)\n`,
    },
    { path: '01-lesson.md', content: `---\ntitle: Lesson\n---\n\n## Step\n\n${source}\n` },
    // Recordings are there wherever an example links to one.
    ...[...source.matchAll(/\]\((audio\/[^)]+)\)/g)].map(([, path = '']) => ({
      path,
      content: '',
    })),
  ];
  const { editions, problems } = compile(files, readers);
  const parts = editions[0]?.lessons[0]?.steps.flatMap((step) => step.parts) ?? [];
  const exercise = parts.find((part) => part.kind === 'exercise');
  return { ...(exercise && { exercise }), problems };
}

/** What a reader makes out of an exercise in a course that teaches Finnish. */
export function specOf<Spec>(reader: ExerciseReader<Spec>, source: string): Spec {
  const { exercise, problems } = compileExercise(source, [reader]);
  if (!exercise) throw new Error(`It cannot be played: ${JSON.stringify(problems)}`);
  return exercise.spec as Spec;
}
