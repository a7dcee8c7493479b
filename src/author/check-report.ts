import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { printable } from './excerpt.js';
import type { Terminal } from './command.js';
import type { CompiledCourse } from './compile-courses.js';
import { inventoryOf, tellCounts, tellInventory } from './inventory.js';
import type { MendedFile } from './mend-courses.js';
import { problemJson } from './problem-json.js';
import { describeProblem, inOrder } from './report.js';
import { tellProblems, type Counts } from './tell-problems.js';

/** How `polku check` tells what it finds. */
export interface CheckReport {
  course(course: CompiledCourse, mended: readonly MendedFile[]): void;
  /** Tells of folders that nobody could look into. */
  folders(problems: readonly Problem[], folder: string): void;
  end(courses: number, counts: Counts): void;
}

/** For people: each problem in its lines, as soon as its course is read. */
export function plainReport({ print, complain, translator }: Terminal): CheckReport {
  const { t } = translator;
  return {
    course(course, mended) {
      tellProblems(course, print, { translator });
      for (const { path, problems, trouble } of mended) {
        if (trouble) {
          const file = join(course.folder, path);
          complain(t(trouble.key, { ...trouble.values, file: printable(file) }));
          continue;
        }
        for (const { code, place } of inOrder(problems)) {
          const at = place
            ? `${join(course.folder, place.file)}:${place.line}:${place.column}`
            : '';
          print(`${printable(at)} ${t('author.mended')} ${code}`);
        }
      }
      print(`${course.name}: ${tellInventory(inventoryOf(course), translator)}`);
    },
    folders(problems, folder) {
      const context = { translator, folder, source: () => undefined };
      for (const problem of problems) print(`${describeProblem(problem, context)}\n`);
    },
    end(courses, counts) {
      print(tellCounts(courses, counts, translator));
    },
  };
}

/** For programs: one JSON document, of the shape that `docs/command.md` promises. */
export function jsonReport({ print, translator }: Terminal): CheckReport {
  const all: unknown[] = [];
  const outside: unknown[] = [];
  return {
    course(course, mended) {
      const { folder, name } = course;
      const json = (problem: CompiledCourse['problems'][number]) =>
        problemJson(problem, folder, translator);
      const written = mended.filter(({ trouble }) => trouble === undefined);
      const unwritten = mended.flatMap(({ path, trouble }) => (trouble ? { path, trouble } : []));
      all.push({
        ...{ name, folder, ...inventoryOf(course) },
        problems: inOrder(course.problems).map(json),
        mended: written.flatMap(({ problems }) => inOrder(problems).map(json)),
        unwritten: unwritten.map(({ path, trouble: { key, values } }) => {
          const file = join(folder, path);
          return { file, code: key, message: translator.t(key, { ...values, file }) };
        }),
      });
    },
    folders(problems, folder) {
      outside.push(...problems.map((problem) => problemJson(problem, folder, translator)));
    },
    end(courses, counts) {
      const totals = { courses, ...counts };
      print(JSON.stringify({ format: 1, courses: all, problems: outside, totals }, null, 2));
    },
  };
}
