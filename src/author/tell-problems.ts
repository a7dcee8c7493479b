import type { Problem } from '../problem.js';
import type { Terminal } from './command.js';
import type { CompiledCourse } from './compile-courses.js';
import { describeProblem, inOrder } from './report.js';
import { sourceOf } from './source-of.js';

/** How many problems of each severity there are. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** Tells each problem of a course, in the order of its files. */
export function tellProblems(
  course: CompiledCourse,
  tell: (line: string) => void,
  { translator }: Pick<Terminal, 'translator'>,
): Counts {
  const context = { translator, source: sourceOf(course.files), folder: course.folder };
  for (const problem of inOrder(course.problems)) tell(`${describeProblem(problem, context)}\n`);
  return countProblems(course.problems);
}

/** Counts problems by their severity. */
export function countProblems(problems: readonly Problem[]): Counts {
  const count = (wanted: Problem['severity']): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), advice: count('advice') };
}

/** The sums of several counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    advice: a.advice + b.advice,
  };
}
