import { readText } from '../course/file-text.js';
import type { Problem } from '../problem.js';
import type { Terminal } from './command.js';
import type { FoundCourse } from './compile-courses.js';
import { editableText } from './editable.js';
import { describeProblem, inOrder } from './report.js';
import { sourceOf } from './source-of.js';

/** What keeps a course's files from being read, as far as that can be told before compiling. */
export interface FileProblems {
  readonly problems: readonly Problem[];
  /** Files of which nothing was read, or that hold no text. */
  readonly unread: ReadonlySet<string>;
}

/** Looks for files that cannot be read, or are called `.md` and are no text. */
export function fileProblems({ files, problems }: FoundCourse): FileProblems {
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  const sealed = texts.filter((file) => editableText(file) === undefined).map(({ path }) => path);
  return {
    problems: [...problems, ...texts.flatMap((file) => readText(file).problems)],
    unread: new Set([...problems.flatMap(({ place }) => place?.file ?? []), ...sealed]),
  };
}

/**
 * Tells them, for whoever needs the files and not what is wrong in the course. The exit code: 2
 * where something could not be read at all, 1 where it is not as it should be.
 */
export function tellFileProblems(
  course: FoundCourse,
  { problems }: FileProblems,
  { complain, translator }: Terminal,
): 0 | 1 | 2 {
  const context = { translator, source: sourceOf(course.files), folder: course.folder };
  for (const one of inOrder(problems)) complain(`${describeProblem(one, context)}\n`);
  if (problems.some(({ code }) => code === 'file.unreadable')) return 2;
  return problems.length > 0 ? 1 : 0;
}
