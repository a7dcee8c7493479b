import { relative, sep } from 'node:path';
import { isLessonName } from '../authoring/file-names.js';
import { mainLessons } from '../authoring/main-lessons.js';
import { addedExercise } from '../authoring/new-exercise.js';
import { templateIn } from '../authoring/templates.js';
import { mainFile } from '../course/lesson-files.js';
import { nearest } from '../course/nearest.js';
import { compileOutline } from '../course/outline.js';
import { exerciseTypes } from '../exercises/index.js';
import { noCourse, refuse, textOption, type Request, type Terminal } from './command.js';
import { loadReaders, openCourse } from './compile-courses.js';
import { courseAbove } from './courses.js';
import { editableText } from './editable.js';
import { writeFixes } from './write-fixes.js';

/**
 * `polku new exercise <type> [lesson.md]`: prints the type's template, or adds it to the end of a
 * lesson.
 */
export async function newExerciseIn(request: Request, terminal: Terminal): Promise<number> {
  const [type, lesson, superfluous] = request.operands;
  if (superfluous !== undefined) {
    return refuse(terminal, 'author.operands-many', { name: 'new exercise', operand: superfluous });
  }
  const names = exerciseTypes.map(({ name }) => name);
  if (type === undefined) return refuse(terminal, 'new.no-type', { types: names.join(', ') });
  if (!names.includes(type)) {
    const suggestion = nearest(type, names);
    return suggestion === undefined
      ? refuse(terminal, 'new.unknown-type', { type, types: names.join(', ') })
      : refuse(terminal, 'new.unknown-type_suggestion', { type, suggestion });
  }
  const lang = textOption(request, 'lang');
  if (lesson !== undefined) return addTo(lesson, type, lang, terminal);
  terminal.print(await templateOf(type, lang ?? terminal.translator.lang, terminal));
  return 0;
}

async function addTo(
  lesson: string,
  type: string,
  lang: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const folder = await courseAbove(lesson);
  const course = await openCourse(folder, folder);
  const contents = course.files.find(({ path }) => path === 'course.md');
  if (!contents) return noCourse(terminal, folder);
  const path = relative(folder, lesson).split(sep).join('/');
  if (!isLessonName(path)) return refuse(terminal, 'new.other-file', { file: lesson });
  const file = course.files.find((one) => one.path === path);
  const text = file && editableText(file);
  if (text === undefined) {
    const key = file ? 'disk.sealed' : 'disk.gone';
    return refuse(terminal, key, { file: lesson, reason: '' });
  }
  const { languages } = compileOutline(contents, { id: course.id }).course;
  const language = lang ?? mainFile(path, languages).language ?? languages[0]!;
  const template = await templateOf(type, language, terminal);
  const main = mainLessons(course.files, await loadReaders(), course.id);
  const taken = (main?.lessons ?? []).flatMap(({ exercises }) =>
    exercises.map(({ exercise }) => exercise.id),
  );
  const fix = addedExercise({ path, text }, template, new Set(taken));
  const trouble = await writeFixes(course, path, [fix]);
  if (trouble) return refuse(terminal, trouble.key, trouble.values);
  const { print, translator } = terminal;
  const line = fix.place.line + (fix.text.startsWith('\n') ? 2 : 0);
  print(translator.t('new.exercise', { place: `${lesson}:${line}`, type }));
  return 0;
}

async function templateOf(type: string, language: string, { shelf }: Terminal): Promise<string> {
  const guides = [await shelf.guide(type, language), await shelf.guide(type, 'en')];
  const found = guides.flatMap((guide) => (guide && templateIn(guide)) ?? []);
  if (!found[0]) throw new Error(`The guide of ${type} has no template.`);
  return found[0].trimEnd();
}
