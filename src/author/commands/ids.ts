import { join } from 'node:path';
import { mainLessons } from '../../authoring/main-lessons.js';
import { derivedIds, type WrittenId } from '../../authoring/write-ids.js';
import { noCourse, refuse, type Command } from '../command.js';
import { coursesIn, loadReaders } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { fileProblems, tellFileProblems } from '../file-problems.js';
import { writeFixes } from '../write-fixes.js';

/**
 * `polku ids`: writes into the files which id each exercise has by its prompt, so that the prompt
 * can be changed and learners keep their answers. `--dry` only shows it.
 */
export const ids: Command = {
  options: { lang: 'text', dry: 'flag' },
  operands: [0, 1],
  async run({ operands: [folder = '.'], options }, terminal) {
    const { print, complain, translator } = terminal;
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    let courses = 0;
    let count = 0;
    let worst = 0;
    for await (const course of coursesIn(folder)) {
      courses += 1;
      const files = fileProblems(course);
      worst = Math.max(worst, tellFileProblems(course, files, terminal));
      const main = mainLessons(course.files, await loadReaders(), course.id);
      for (const [path, written] of byFile(main ? derivedIds(main) : [])) {
        const fixes = written.map(({ fix }) => fix);
        const trouble = options.dry ? undefined : await writeFixes(course, path, fixes);
        if (trouble) {
          complain(translator.t(trouble.key, trouble.values));
          worst = 2;
          continue;
        }
        for (const { id, fix } of written) {
          print(`${join(course.folder, path)}:${fix.place.line} {#${id}}`);
        }
        count += written.length;
      }
    }
    if (courses === 0) return noCourse(terminal, folder);
    print(translator.t(options.dry ? 'author.ids-dry' : 'author.ids', { count }));
    return worst;
  },
};

function byFile(all: readonly WrittenId[]): ReadonlyMap<string, readonly WrittenId[]> {
  const files = new Map<string, WrittenId[]>();
  for (const one of all) {
    const { file } = one.fix.place;
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return files;
}
