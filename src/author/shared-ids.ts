import { join } from 'node:path';
import type { Problem } from '../problem.js';
import type { CompiledCourse } from './compile-courses.js';
import { sourceOf } from './source-of.js';

/** Courses, the later of two with one id as one that has an error: they would share progress. */
export async function* withSharedIds<Course extends CompiledCourse>(
  courses: AsyncIterable<Course>,
): AsyncGenerator<Course> {
  const known = new Map<string, string>();
  for await (const course of courses) {
    const id = course.editions[0]?.course.id;
    const other = id === undefined ? undefined : known.get(id);
    if (id !== undefined && other === undefined) known.set(id, join(course.folder, 'course.md'));
    if (id === undefined || other === undefined) yield course;
    else yield { ...course, problems: [sharedId(course, id, other), ...course.problems] };
  }
}

function sharedId({ files }: CompiledCourse, id: string, other: string): Problem {
  const lines = sourceOf(files)('course.md')?.split(/\r\n?|\n/) ?? [];
  const line = Math.max(
    0,
    lines.findIndex((text) => /^id[ \t]*:/.test(text)),
  );
  const place = { file: 'course.md', line: line + 1, column: 1 };
  return { code: 'course.same-id', severity: 'error', place, values: { id, file: other } };
}
