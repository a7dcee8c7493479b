import { diffCourses, type CourseDiff } from '../../authoring/diff.js';
import { mainLessons, type MainCourse } from '../../authoring/main-lessons.js';
import type { Exercise } from '../../course/course.js';
import { exerciseTypes } from '../../exercises/index.js';
import { noCourse, refuse, type Command } from '../command.js';
import { coursesIn, loadReaders } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { diffJson, tellDiff, type ComparedCourses } from '../diff-report.js';

/**
 * `polku diff A B`: what learners' progress will keep, ask again, or lose when version B is put in
 * place of A. 1 when something is lost.
 */
export const diff: Command = {
  options: { lang: 'text', json: 'flag' },
  operands: [2, 2],
  async run({ operands: [before = '', after = ''], options }, terminal) {
    const versions: MainCourse[][] = [];
    for (const folder of [before, after]) {
      if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
      const courses = await versionIn(folder);
      if (courses.length === 0) return noCourse(terminal, folder);
      versions.push(courses);
    }
    const compared = compareAll(versions[0]!, versions[1]!, await loadCards());
    if (options.json) terminal.print(diffJson(compared));
    else tellDiff(compared, terminal);
    return isLossless(compared) ? 0 : 1;
  },
};

async function versionIn(folder: string): Promise<MainCourse[]> {
  const courses: MainCourse[] = [];
  for await (const { files, id } of coursesIn(folder)) {
    const course = mainLessons(files, await loadReaders(), id);
    if (course) courses.push(course);
  }
  return courses;
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
        totals.lost + words.lost.length === 0 &&
        lessons.every(({ fate }) => fate !== 'lost'),
    )
  );
}

async function loadCards(): Promise<(exercise: Exercise) => readonly string[]> {
  const types = await Promise.all(exerciseTypes.map(({ load }) => load()));
  return ({ type, spec }) => types.find(({ name }) => name === type)?.cards?.(spec) ?? [];
}
