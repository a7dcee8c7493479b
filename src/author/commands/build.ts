import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emit } from '../../course/emit.js';
import { noCourse, refuse, textOption, type Command } from '../command.js';
import { compileCourses, type CompiledCourse } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { attempt, isTrouble, putFile, type DiskTrouble } from '../disk.js';
import { tellProblems } from '../tell-problems.js';

/** `polku build`: writes every course in its compiled form, with its pictures and recordings. */
export const build: Command = {
  options: { lang: 'text', out: 'text' },
  operands: [0, 1],
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const out = textOption(request, 'out');
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    if (out === undefined) return refuse(terminal, 'author.no-out', { folder });
    const { print, complain, translator } = terminal;
    let courses = 0;
    let errors = 0;
    for await (const course of compileCourses(folder)) {
      errors += tellProblems(course, complain, terminal).errors;
      const target = join(out, course.name);
      const written = await writeCourse(course, target);
      if (isTrouble(written)) return refuse(terminal, written.key, written.values);
      print(translator.t('author.built', { course: course.name, files: written, folder: target }));
      courses += 1;
    }
    if (courses === 0) return noCourse(terminal, folder);
    return errors > 0 ? 1 : 0;
  },
};

/** Gives the number of files. */
async function writeCourse(course: CompiledCourse, target: string): Promise<number | DiskTrouble> {
  const emitted = emit(course);
  for (const { path, content } of emitted) {
    const trouble = await putFile(join(target, path), content);
    if (trouble) return trouble;
  }
  const media = course.files.filter(({ path }) => !path.endsWith('.md'));
  for (const { path } of media) {
    const source = join(course.folder, path);
    const content = await attempt(source, () => readFile(source));
    if (isTrouble(content)) return content;
    const trouble = await putFile(join(target, path), content);
    if (trouble) return trouble;
  }
  return emitted.length + media.length;
}
