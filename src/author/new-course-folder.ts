import { basename, join, resolve } from 'node:path';
import { newCourse } from '../authoring/new-course.js';
import { isLanguageCode } from '../course/languages.js';
import { idsBeside } from './ids-beside.js';
import { refuse, textOption, type Request, type Terminal } from './command.js';
import { quoted } from './quoted.js';
import { createFiles } from './create-files.js';
import { courseTemplates } from './templates.js';

/** `polku new course <folder>`: a course with one lesson, in a folder that is new or has none. */
export async function newCourseFolder(request: Request, terminal: Terminal): Promise<number> {
  const [folder, superfluous] = request.operands;
  if (folder === undefined) return refuse(terminal, 'new.no-folder');
  if (superfluous !== undefined) {
    return refuse(terminal, 'author.operands-many', { name: 'new course', operand: superfluous });
  }
  const language = textOption(request, 'lang') ?? terminal.translator.lang;
  const teaches = textOption(request, 'teaches');
  for (const code of [language, teaches]) {
    if (code !== undefined && !isLanguageCode(code)) {
      return refuse(terminal, 'new.no-language', { code });
    }
  }
  const title = textOption(request, 'title');
  const files = newCourse({
    folder: basename(resolve(folder)),
    language,
    templates: await courseTemplates(terminal.shelf, language),
    taken: await idsBeside(resolve(folder)),
    ...(title !== undefined && { title }),
    ...(teaches !== undefined && { teaches }),
  });
  const trouble = await createFiles(folder, files);
  if (trouble) return refuse(terminal, trouble.key, trouble.values);
  const { print, translator } = terminal;
  for (const { path } of files) print(join(folder, path));
  print(translator.t('new.course', { folder: quoted(folder) }));
  return 0;
}
