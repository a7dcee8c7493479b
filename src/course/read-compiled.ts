import { exercisesIn } from './exercises-in.js';
import type { Problem } from '../problem.js';
import { isCourse, isLesson } from './check-json.js';
import { courseFormat, type Lesson, type Part } from './course.js';
import type { ExerciseType } from './exercise-type.js';
import { loadProblem } from './fetch-file.js';
import type { FileReader, OpenOptions } from './file-reader.js';
import { isProblem } from './source.js';

/** Reads a compiled course. It may have been written by anyone, so its shape is checked. */
export function compiledReader({ loadTypes }: Pick<OpenOptions, 'loadTypes'>): FileReader {
  return {
    readOutline(bytes) {
      const course = parse(bytes, 'course');
      if (isProblem(course)) return course;
      return isCourse(course) ? { course, problems: [] } : loadProblem('course.not-course', {});
    },
    async readLesson({ entry, get }) {
      const bytes = await get(entry.file);
      if (isProblem(bytes)) return bytes;
      const lesson = parse(bytes, 'lesson');
      if (isProblem(lesson)) return lesson;
      if (!isLesson(lesson) || lesson.id !== entry.id) {
        return loadProblem('lesson.not-course', { url: entry.file });
      }
      const types = await loadTypes(new Set(exercisesIn(lesson).map(({ type }) => type)));
      return { lesson: playable(lesson, types), problems: [] };
    },
  };
}

function parse(bytes: Uint8Array, subject: string): object | Problem {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || isProblem(value)) {
    return loadProblem(`${subject}.not-course`, {});
  }
  const format = 'format' in value ? Number(value.format) : 0;
  return format > courseFormat ? loadProblem('course.newer', { format }) : value;
}

/** The lesson with each exercise that its type cannot handle shown as broken. */
function playable(lesson: Lesson, types: readonly ExerciseType[]): Lesson {
  const check = (part: Part): Part => {
    if (part.kind !== 'exercise') return part;
    const type = types.find(({ name }) => name === part.type);
    if (!type || works(type, part.spec)) return part;
    const problem = loadProblem('exercise.failed', { type: part.type });
    return { kind: 'broken', type: part.type, problems: [problem], source: '' };
  };
  const steps = lesson.steps.map((step) => ({ ...step, parts: step.parts.map(check) }));
  return { ...lesson, steps };
}

function works(type: ExerciseType, spec: unknown): boolean {
  try {
    type.isAnswered(spec, type.blank(spec));
    type.grade(spec, type.solution(spec));
    return true;
  } catch {
    return false;
  }
}
