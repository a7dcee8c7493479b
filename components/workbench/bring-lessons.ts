import { lessonLink } from '../../src/authoring/contents.js';
import { nextLessonFile } from '../../src/authoring/file-names.js';
import { applyFixes } from '../../src/course/apply-fixes.js';
import { foreignText } from '../../src/interop/foreign-text.js';
import { formatOf, importFile } from '../../src/interop/import-file.js';
import type { Imported, ImportedLesson } from '../../src/interop/imported.js';
import type { Problem } from '../../src/problem.js';
import type { Obeying } from './obeying.js';

/** Makes lessons out of files of other tools, at the end of the course; tells what was not taken. */
export async function bringLessons(
  files: readonly File[],
  around: Pick<Obeying, 'desk' | 'bench' | 'translator' | 'say' | 'dialog'>,
): Promise<void> {
  const problems: Problem[] = [];
  let first: string | undefined;
  for (const file of files) {
    const imported = await read(file, around.translator.t);
    problems.push(...imported.problems);
    for (const lesson of imported.lessons) {
      const path = add(lesson, around);
      first ??= path;
    }
  }
  if (first) around.bench()?.show(first, 1);
  else around.say('workbench.bring.nothing');
  if (problems.length > 0) await around.dialog('polku-brought')?.open(problems);
}

async function read(
  file: File,
  t: Obeying['translator']['t'],
): Promise<Pick<Imported, 'lessons' | 'problems'>> {
  const format = formatOf(file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, problem } = foreignText(file.name, bytes);
  const title = file.name.replace(/\.\w+$/, '');
  const words = { true: t('workbench.bring.true'), false: t('workbench.bring.false') };
  const { lessons, problems } = format
    ? importFile({ path: file.name, text }, format, { title, words })
    : { lessons: [], problems: [] };
  return { lessons, problems: [...(problem ? [problem] : []), ...problems] };
}

/** Adds a lesson and its link in the contents; gives its path. */
function add(
  { title, markdown }: ImportedLesson,
  { desk }: Pick<Obeying, 'desk'>,
): string | undefined {
  const { draft } = desk.getSnapshot();
  if (!draft) return undefined;
  const contents = draft.files.get('course.md');
  const path = nextLessonFile(lessonsIn(draft.files.keys()), title, draft.files.keys());
  desk.store.send({ type: 'text.added', path, text: markdown });
  if (contents?.kind === 'text') {
    const link = lessonLink({ path: 'course.md', text: contents.text }, { title, file: path });
    const text = applyFixes(contents.text, [link]);
    desk.store.send({ type: 'text.edited', path: 'course.md', text });
  }
  return path;
}

/** Numbered files, in their order. */
function lessonsIn(paths: Iterable<string>): readonly string[] {
  return [...paths].filter(
    (path) => /^\d+[-_. ].*\.md$/i.test(path) && !/\.[a-z]{2,3}\.md$/.test(path),
  );
}
