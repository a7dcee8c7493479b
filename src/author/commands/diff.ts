import { diffCourses, type CourseDiff } from '../../authoring/diff.js';
import { mainLessons, type MainCourse } from '../../authoring/main-lessons.js';
import type { Exercise } from '../../course/course.js';
import { exerciseTypes } from '../../exercises/index.js';
import { noCourse, refuse, type Command, type Terminal } from '../command.js';
import { coursesIn, loadReaders } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { fileProblems, tellFileProblems } from '../file-problems.js';
import { diffJson, tellDiff, type ComparedCourses } from '../diff-report.js';

/**
 * `polku diff A B`: what learners' progress will keep, ask again, or lose when version B is put in
 * place of A. 1 when something is lost, or waits to be mended; 2 when a file could not be read.
 */
export const diff: Command = {
  options: { lang: 'text', json: 'flag' },
  operands: [2, 2],
  async run({ operands: [before = '', after = ''], options }, terminal) {
    const versions: MainCourse[][] = [];
    let worst = 0;
    for (const folder of [before, after]) {
      if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
      const { courses, code } = await versionIn(folder, terminal);
      worst = Math.max(worst, code);
      if (courses.length === 0) return noCourse(terminal, folder);
      versions.push(courses);
    }
    const compared = compareAll(versions[0]!, versions[1]!, await loadCards());
    if (options.json) terminal.print(diffJson(compared));
    else tellDiff(compared, terminal);
    return Math.max(worst, isLossless(compared) ? 0 : 1);
  },
};

interface Version {
  readonly courses: MainCourse[];
  /** The exit code, as far as the files decide it. */
  readonly code: number;
}

async function versionIn(folder: string, terminal: Terminal): Promise<Version> {
  const courses: MainCourse[] = [];
  let code = 0;
  for await (const found of coursesIn(folder)) {
    const read = fileProblems(found);
    code = Math.max(code, tellFileProblems(found, read, terminal));
    const course = mainLessons(found.files, await loadReaders(), found.id);
    if (course) courses.push({ ...course, unread: read.unread });
  }
  return { courses, code };
}

/** Two single courses are two versions of one, whatever they are called; else their ids decide. */
function compareAll(
  before: readonly MainCourse[],
  after: readonly MainCourse[],
  cardsOf: (exercise: Exercise) => readonly string[],
): ComparedCourses {
  const isOne = before.length === 1 && after.length === 1;
  const found = (course: MainCourse, others: readonly MainCourse[]): MainCourse | undefined =>
    isOne ? others[0] : others.find((other) => other.course.id === course.course.id);
  return {
    courses: before.flatMap((course): readonly CourseDiff[] => {
      const now = found(course, after);
      return now ? [diffCourses(course, now, cardsOf)] : [];
    }),
    lost: before.filter((course) => !found(course, after)).map(({ course }) => course.id),
    new: after.filter((course) => !found(course, before)).map(({ course }) => course.id),
  };
}

function isLossless({ courses, lost }: ComparedCourses): boolean {
  return (
    lost.length === 0 &&
    courses.every(
      ({ newId, totals, words, lessons }) =>
        newId === undefined &&
        totals.lost + totals.broken + words.lost.length === 0 &&
        lessons.every(({ fate }) => fate !== 'lost' && fate !== 'unread'),
    )
  );
}

async function loadCards(): Promise<(exercise: Exercise) => readonly string[]> {
  const types = await Promise.all(exerciseTypes.map(({ load }) => load()));
  return ({ type, spec }) => types.find(({ name }) => name === type)?.cards?.(spec) ?? [];
}
