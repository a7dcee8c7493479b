import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { usedFiles } from '../../checks/media.js';
import { emit } from '../../course/emit.js';
import { quoted } from '../quoted.js';
import { noCourse, refuse, textOption, type Command } from '../command.js';
import { compileCourses, type CompiledCourse } from '../compile-courses.js';
import { findCourses, isFolder } from '../courses.js';
import { attempt, isTrouble, putFile, type DiskTrouble } from '../disk.js';
import { withSharedIds } from '../shared-ids.js';
import { tellProblems } from '../tell-problems.js';

/** `polku build`: writes every course in its compiled form, with its pictures and recordings. */
export const build: Command = {
  options: { lang: 'text', out: 'text' },
  operands: [0, 1],
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const out = textOption(request, 'out');
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    if (out === undefined) return refuse(terminal, 'author.no-out', { folder: quoted(folder) });
    const { print, complain, translator } = terminal;
    for (const course of await findCourses(folder)) {
      // Its own output would be part of the course the next time.
      if (isInside(course, out)) return refuse(terminal, 'author.out-inside', { folder: course });
    }
    let courses = 0;
    let errors = 0;
    for await (const course of withSharedIds(compileCourses(folder))) {
      errors += tellProblems(course, complain, terminal).errors;
      const target = join(out, course.name);
      const written = await writeCourse(course, target);
      if (isTrouble(written)) return refuse(terminal, written.key, written.values);
      const { files, left } = written;
      print(translator.t('author.built', { course: course.name, files, folder: target }));
      if (left.length > 0) {
        const values = { count: left.length, files: left.slice(0, mostNamed).join(', ') };
        print(translator.t('author.left-out', values));
      }
      courses += 1;
    }
    if (courses === 0) return noCourse(terminal, folder);
    return errors > 0 ? 1 : 0;
  },
};

/** How many files are called by their names. */
const mostNamed = 12;

/** How many files were written, and which of the course nothing shows, plays or links to. */
interface Built {
  readonly files: number;
  readonly left: readonly string[];
}

async function writeCourse(course: CompiledCourse, target: string): Promise<Built | DiskTrouble> {
  const emitted = emit(course);
  for (const { path, content } of emitted) {
    const trouble = await putFile(join(target, path), content);
    if (trouble) return trouble;
  }
  const others = course.files.map(({ path }) => path).filter((path) => !/\.md$/i.test(path));
  const used = usedFiles(course.editions, new Set(others));
  for (const path of used) {
    const source = join(course.folder, path);
    const content = await attempt(source, () => readFile(source));
    if (isTrouble(content)) return content;
    const trouble = await putFile(join(target, path), content);
    if (trouble) return trouble;
  }
  const left = others.filter((path) => !used.has(path));
  return { files: emitted.length + used.size, left };
}

function isInside(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}
