import type { Desk } from '../../src/authoring/desk.js';
import { courseIdOf } from '../../src/authoring/file-names.js';
import { withFreeHeadings } from '../../src/authoring/free-headings.js';
import { newCourse } from '../../src/authoring/new-course.js';
import { withFreeId } from '../../src/authoring/new-exercise.js';
import { templateIn } from '../../src/authoring/templates.js';
import { folderWithin } from '../../src/draft/course-roots.js';
import { pathProblem } from '../../src/draft/draft-paths.js';
import { forgetDraft } from '../../src/draft/kept-drafts.js';
import { openFolder, canPickFolder, pickFolder } from '../../src/draft/pick-folder.js';
import { zipDraft } from '../../src/draft/zip-draft.js';
import { pickedFiles } from '../../src/draft/picked-files.js';
import { isProblem } from '../../src/course/source.js';
import type { Problem } from '../../src/problem.js';
import { addFiles } from './add-files.js';
import { beginLesson } from './begin-lesson.js';
import { bringLessons } from './bring-lessons.js';
import { download } from './download.js';
import { mend, mendAll } from './mend.js';
import type { Obeying } from './obeying.js';
import { renameFile } from './rename-file.js';
import { recordVoice } from './record-voice.js';
import type { CourseWish, WorkbenchRequest } from './requests.js';

/** Does what an author asks for. */
export async function obey(request: WorkbenchRequest, around: Obeying): Promise<void> {
  const { desk, openings, bench, dialog } = around;
  switch (request.type) {
    case 'language.wanted':
      around.speak(request.lang);
      return;
    case 'folder.wanted':
      desk.open(async () => {
        const handle = await pickFolder();
        return !handle || isProblem(handle) ? handle : openings.folder(handle);
      });
      return;
    case 'files.wanted':
      desk.open(async () => openings.picked(await pickedFiles(request.files)));
      return;
    case 'course.wanted':
      desk.open(() => openings.course(request.name, request.src));
      return;
    case 'course.begun':
      return beginCourse(request.wish, around);
    case 'draft.wanted':
      desk.open(() => openings.kept(request.id));
      return;
    case 'draft.discarded':
      await forgetDraft(desk.database, request.id);
      around.listAnew();
      return;
    case 'draft.taken-home':
      return request.id ? takeKeptHome(request.id, around) : takeHome(around);
    case 'draft.saved':
      return save(around);
    case 'draft.closed':
      return desk.close();
    case 'draft.taken-over':
      return desk.takeOver();
    case 'file.wanted':
      bench()?.show(request.path, request.line, request.column);
      return;
    case 'file.options':
      return showOptions(request.path, around);
    case 'file.renamed':
      return renameFile(request.path, request.to, around);
    case 'file.removed':
      desk.store.send({ type: 'file.removed', path: request.path });
      return;
    case 'conflict.choice': {
      const file = desk.getSnapshot().draft?.files.get(request.path);
      if (file) await dialog('polku-divided')?.open(file);
      return;
    }
    case 'conflict.settled': {
      const { path, keep } = request;
      // In the open file the editor can take it back.
      bench()?.show(path);
      await bench()?.updateComplete;
      desk.store.send({ type: 'conflict.resolved', path, keep });
      return;
    }
    case 'lesson.choice':
      return dialog('polku-new-lesson')?.open();
    case 'lesson.begun':
      return beginLesson(request.title, around);
    case 'lessons.brought':
      return bringLessons(request.files, around);
    case 'exercise.choice':
      return dialog('polku-insert')?.open();
    case 'exercise.wanted':
      return insertExercise(request.exercise, around);
    case 'files.added':
      return addFiles(request.files, around);
    case 'voice.wanted':
      return recordVoice(around);
    case 'problem.mended':
      mend(request.problem, around);
      return;
    case 'problems.mended':
      mendAll(around);
  }
}

async function showOptions(path: string, { desk, dialog }: Obeying): Promise<void> {
  const { draft } = desk.getSnapshot();
  if (draft) await dialog('polku-file-options')?.open(path, (to) => pathProblem(draft, to));
}

async function beginCourse(wish: CourseWish, { desk, openings, materials }: Obeying) {
  const { title, language, teaches } = wish;
  const templates = await materials?.templates(language);
  if (!templates) return;
  const folder = courseIdOf(title);
  const files = newCourse({ folder, title, language, templates, ...(teaches && { teaches }) });
  desk.open(() => openings.begun(title, files));
}

async function insertExercise(type: string, { desk, bench, materials, translator }: Obeying) {
  const guide = await materials?.guide(type, translator.lang);
  const template = guide && templateIn(guide);
  const open = bench();
  const file = desk.getSnapshot().draft?.files.get(open?.cursor.path ?? '');
  if (!template || !open || file?.kind !== 'text') return;
  const taken = new Set(open.compiled?.places.keys() ?? []);
  const block = withFreeHeadings(withFreeId(template.trim(), taken), file.text);
  open.write((editor) => editor.insertBlock(block));
}

async function save({ desk, say }: Obeying): Promise<void> {
  desk.tell([]);
  if (!desk.hasFolder) {
    if (!canPickFolder()) return takeHome({ desk, say });
    const handle = await pickFolder();
    if (!handle) return;
    const problem = isProblem(handle) ? handle : await moveInto(handle, desk);
    if (problem) return desk.tell([problem]);
  } else {
    await desk.save();
  }
  const { saveProblems } = desk.getSnapshot().sync;
  say(saveProblems.length === 0 ? 'workbench.saved' : 'workbench.notSaved');
}

/** Into the folder itself if there is nothing in it, else into one of its own. */
async function moveInto(
  handle: FileSystemDirectoryHandle,
  desk: Desk,
): Promise<Problem | undefined> {
  const folder = await openFolder(handle);
  if (isProblem(folder)) return folder;
  const entries = await folder.list();
  if (isProblem(entries)) return entries;
  const root = entries.length === 0 ? '' : courseIdOf(desk.getSnapshot().draft?.name ?? '');
  await desk.moveInto(folderWithin(folder, root), { handle, root });
  return undefined;
}

async function takeHome({ desk, say }: Pick<Obeying, 'desk' | 'say'>): Promise<void> {
  const { draft } = desk.getSnapshot();
  const packed = await desk.pack();
  if (!draft || !packed) return;
  desk.tell(packed.problems);
  download(packed.zip, `${courseIdOf(draft.name)}.zip`);
  say('workbench.tookHome');
}

/** A draft that is not open. */
async function takeKeptHome(id: string, { desk, openings, say }: Obeying): Promise<void> {
  const opened = await openings.kept(id);
  if (!opened) return;
  if (isProblem(opened)) return desk.tell([opened]);
  const { zip, problems } = await zipDraft(opened.draft, opened.folder);
  desk.tell(problems);
  download(zip, `${courseIdOf(opened.draft.name)}.zip`);
  say('workbench.tookHome');
}
