import { join, relative, sep } from 'node:path';
import { isLessonName } from '../authoring/file-names.js';
import { newLesson, type LessonTemplates } from '../authoring/new-lesson.js';
import { mainFile } from '../course/lesson-files.js';
import { isWithin } from '../course/links.js';
import { compileOutline } from '../course/outline.js';
import { noCourse, refuse, textOption, type Request, type Terminal } from './command.js';
import { openCourse, type FoundCourse } from './compile-courses.js';
import { courseAbove, isFolder } from './courses.js';
import { createFiles } from './create-files.js';
import { editableText } from './editable.js';
import { lessonTemplates } from './templates.js';
import { writeFixes } from './write-fixes.js';

/**
 * `polku new lesson <title or file> [folder]`: a lesson at the end of the course in the folder,
 * with its link. `--variants` makes it in each of the course's languages.
 */
export async function newLessonIn(request: Request, terminal: Terminal): Promise<number> {
  const [name, place, superfluous] = request.operands;
  if (name === undefined) return refuse(terminal, 'new.no-lesson');
  if (superfluous !== undefined) {
    return refuse(terminal, 'author.operands-many', { name: 'new lesson', operand: superfluous });
  }
  const isFile = /\.md$/i.test(name);
  const folder = place ?? (isFile ? await courseAbove(name) : '.');
  if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
  const found = await openCourse(folder, folder);
  const contents = found.files.find(({ path }) => path === 'course.md');
  if (!contents) return noCourse(terminal, folder);

  const { course } = compileOutline(contents, { id: found.id });
  const file = isFile
    ? (place === undefined ? relative(folder, name) : name).split(sep).join('/')
    : undefined;
  if (file !== undefined) {
    if (!isWithin(file)) return refuse(terminal, 'new.outside', { file });
    if (!isLessonName(file)) return refuse(terminal, 'new.other-file', { file });
    const { file: main, language } = mainFile(file, course.languages);
    if (language !== undefined) return refuse(terminal, 'new.variant', { file, main });
  }
  const title = isFile ? textOption(request, 'title') : name;
  const lesson = newLesson({
    course,
    texts: textsOf(found),
    templates: await templatesFor(
      request.options.variants ? course.languages : course.languages.slice(0, 1),
      terminal,
    ),
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file }),
  });

  const { print, translator } = terminal;
  const trouble = await createFiles(folder, lesson.files);
  if (trouble) return refuse(terminal, trouble.key, trouble.values);
  for (const { path } of lesson.files) print(join(folder, path));
  for (const link of lesson.links) {
    const unlinked = await writeFixes(found, link.place.file, [link]);
    if (unlinked) {
      refuse(terminal, unlinked.key, unlinked.values);
      return refuse(terminal, 'new.unlinked', { link: link.text.trim() });
    }
    print(translator.t('new.linked', { file: join(folder, link.place.file) }));
  }
  return 0;
}

async function templatesFor(
  languages: readonly string[],
  { shelf }: Terminal,
): Promise<ReadonlyMap<string, LessonTemplates>> {
  const all = languages.map(async (one) => [one, await lessonTemplates(shelf, one)] as const);
  return new Map(await Promise.all(all));
}

function textsOf({ files }: FoundCourse): ReadonlyMap<string, string> {
  return new Map(files.map((file) => [file.path, editableText(file) ?? '']));
}
