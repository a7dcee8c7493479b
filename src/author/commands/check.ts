import { checks } from '../../checks/checks.js';
import { today } from '../../i18n/today.js';
import { noCourse, refuse, type Command } from '../command.js';
import { jsonReport, plainReport } from '../check-report.js';
import { compileCourses, type CompiledCourse } from '../compile-courses.js';
import { isFolder, unreadableFolders } from '../courses.js';
import { mendCourses, type MendedFile } from '../mend-courses.js';
import { withSharedIds } from '../shared-ids.js';
import { addCounts, countProblems, type Counts } from '../tell-problems.js';

/** Problems of facts: those that come with time, and a date or a source that is none. */
const ageing = ['fact.stale', 'fact.unsourced', 'fact.checked', 'fact.source', 'fact.future'];

/**
 * `polku check`: tells every problem of every course. 1 when there is an error.
 * `--stale` tells only errors, and which statements about law are due to be checked again; 1 when
 * there is one. `--fix` first mends what can be mended safely. `--json` tells programs.
 */
export const check: Command = {
  options: { lang: 'text', json: 'flag', fix: 'flag', stale: 'flag' },
  operands: [0, 1],
  async run({ operands: [folder = '.'], options }, terminal) {
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    const report = options.json ? jsonReport(terminal) : plainReport(terminal);
    const wishes = { today: today(), checks };
    const found: AsyncIterable<CompiledCourse & { readonly mended?: readonly MendedFile[] }> =
      options.fix ? mendCourses(folder, wishes) : compileCourses(folder, wishes);
    let counts: Counts = { errors: 0, warnings: 0, advice: 0 };
    let courses = 0;
    let isWritten = true;
    for await (const one of withSharedIds(found)) {
      const course = options.stale ? onlyAgeing(one) : one;
      const { mended = [] } = one;
      isWritten &&= mended.every(({ trouble }) => trouble === undefined);
      counts = addCounts(counts, countProblems(course.problems));
      courses += 1;
      report.course(course, mended);
    }
    const unread = await unreadableFolders(folder);
    report.folders(unread, folder);
    if (courses === 0) return noCourse(terminal, folder);
    counts = addCounts(counts, countProblems(unread));
    report.end(courses, counts);
    if (!isWritten || unread.length > 0) return 2;
    return counts.errors + (options.stale ? counts.warnings : 0) > 0 ? 1 : 0;
  },
};

// Errors stay, too: behind one there may be facts that nobody has read.
function onlyAgeing(course: CompiledCourse): CompiledCourse {
  const { problems } = course;
  const isDue = ({ code, severity }: (typeof problems)[number]): boolean =>
    severity === 'error' || ageing.includes(code);
  return { ...course, problems: problems.filter(isDue) };
}
