import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { usedFiles } from '../../checks/media.js';
import { packageFiles, zipPackage, type PackedFile } from '../../interop/scorm/package.js';
import { noCourse, refuse, textOption, type Command, type Terminal } from '../command.js';
import { compileCourse, type CompiledCourse } from '../compile-courses.js';
import { findCourses, isFolder } from '../courses.js';
import { attempt, isTrouble, putFile, type DiskTrouble } from '../disk.js';
import { quoted } from '../quoted.js';
import { tellProblems } from '../tell-problems.js';

/** `polku scorm`: makes a SCORM 1.2 package of one course, for a training site (LMS). */
export const scorm: Command = {
  options: { lang: 'text', out: 'text' },
  operands: [0, 1],
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const out = textOption(request, 'out');
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    if (out === undefined || !/\.zip$/i.test(out)) {
      return refuse(terminal, 'author.scorm-out', { folder: quoted(folder) });
    }
    const folders = await findCourses(folder);
    const [first, ...others] = folders;
    if (first === undefined) return noCourse(terminal, folder);
    if (others.length > 0) return refuse(terminal, 'author.scorm-one', { folder });
    const module = await moduleFiles(terminal);
    if (module === undefined) return refuse(terminal, 'author.no-lms');
    const course = await compileCourse(first, folder);
    if (tellProblems(course, terminal.complain, terminal).errors > 0) {
      terminal.complain(terminal.translator.t('author.scorm-errors'));
      return 1;
    }
    return write(course, module, { out, language: textOption(request, 'lang') }, terminal);
  },
};

interface Wish {
  readonly out: string;
  readonly language: string | undefined;
}

async function write(
  course: CompiledCourse,
  module: readonly PackedFile[],
  { out, language }: Wish,
  terminal: Terminal,
): Promise<number> {
  const [first, ...more] = course.editions;
  if (!first) return noCourse(terminal, course.folder);
  const media = await mediaOf(course);
  if (isTrouble(media)) return refuse(terminal, media.key, media.values);
  const files = packageFiles({
    ...{ editions: [first, ...more], media, module },
    ...(language !== undefined && { language }),
  });
  const zip = await zipPackage(files);
  const trouble = await putFile(out, zip);
  if (trouble) return refuse(terminal, trouble.key, trouble.values);
  const { title } = first.course;
  const values = { course: title, count: files.length, file: out, size: kilobytes(zip.length) };
  terminal.print(terminal.translator.t('author.scorm-written', values));
  return 0;
}

async function mediaOf(course: CompiledCourse): Promise<readonly PackedFile[] | DiskTrouble> {
  const others = course.files.map(({ path }) => path).filter((path) => !/\.md$/i.test(path));
  const media: PackedFile[] = [];
  for (const path of usedFiles(course.editions, new Set(others))) {
    const source = join(course.folder, path);
    const content = await attempt(source, () => readFile(source));
    if (isTrouble(content)) return content;
    media.push({ path, content });
  }
  return media;
}

/** The module as the package has it; nothing where it is not built. */
async function moduleFiles({ shelf }: Terminal): Promise<readonly PackedFile[] | undefined> {
  const folder = await shelf.lms();
  if (folder === undefined) return undefined;
  const names = await readdir(folder, { recursive: true });
  const files: PackedFile[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    files.push({ path: name.replaceAll('\\', '/'), content: await readFile(file) });
  }
  return files;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
