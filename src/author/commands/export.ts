import { mainLessons } from '../../authoring/main-lessons.js';
import type { Place } from '../../problem.js';
import { exportGift } from '../../interop/gift/export-gift.js';
import { quoted } from '../quoted.js';
import { noCourse, refuse, textOption, type Command } from '../command.js';
import { compileCourses, loadReaders, type CompiledCourse } from '../compile-courses.js';
import { isFolder } from '../courses.js';
import { createFile } from '../disk.js';
import { tellProblems } from '../tell-problems.js';
import { truthWords } from '../truth-words.js';

/**
 * `polku export --to gift`: writes the exercises of all courses of a folder for Moodle, and tells
 * whatever is not in it. A file that is there stays as it is.
 */
export const exportCourses: Command = {
  options: { lang: 'text', out: 'text', to: 'text' },
  operands: [0, 1],
  async run(request, terminal) {
    const [folder = '.'] = request.operands;
    const out = textOption(request, 'out');
    const { print, complain, translator } = terminal;
    if (textOption(request, 'to') !== 'gift' || out === undefined) {
      return refuse(terminal, 'author.export-to', { folder: quoted(folder) });
    }
    if (!(await isFolder(folder))) return refuse(terminal, 'author.no-folder', { folder });
    const texts: string[] = [];
    let count = 0;
    let errors = 0;
    for await (const course of compileCourses(folder)) {
      const [edition] = course.editions;
      if (!edition) continue;
      const placeOf = await placesIn(course);
      const written = exportGift(edition, { words: truthWords(translator), placeOf });
      const broken = course.problems.filter(({ severity }) => severity === 'error');
      const told = { ...course, problems: [...broken, ...written.problems] };
      errors += tellProblems(told, complain, terminal).errors;
      texts.push(written.text);
      count += written.count;
    }
    if (texts.length === 0) return noCourse(terminal, folder);
    const trouble = await createFile(out, texts.join('\n'));
    if (trouble) return refuse(terminal, trouble.key, trouble.values);
    print(translator.t('author.exported', { count, file: out }));
    return errors > 0 ? 1 : 0;
  },
};

async function placesIn({
  files,
  id,
}: CompiledCourse): Promise<(lesson: { readonly id: string }, id: string) => Place | undefined> {
  const main = mainLessons(files, await loadReaders(), id);
  const places = new Map<string, Place>();
  for (const { file, lesson, findings, exercises } of main?.lessons ?? []) {
    for (const { exercise, directive } of exercises) {
      const place = { ...findings.lineAt(directive.line), file };
      places.set(JSON.stringify([lesson.id, exercise.id]), place);
    }
  }
  return (lesson, exercise) => places.get(JSON.stringify([lesson.id, exercise]));
}
