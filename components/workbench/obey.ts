import { courseIdOf } from '../../src/authoring/file-names.js';
import { guideIn } from '../../src/authoring/guides.js';
import { withFreeHeadings } from '../../src/authoring/free-headings.js';
import { mishap } from '../../src/authoring/mishap.js';
import { newCourse } from '../../src/authoring/new-course.js';
import { withFreeId } from '../../src/authoring/new-exercise.js';
import { templateIn } from '../../src/authoring/templates.js';
import { pathProblem } from '../../src/draft/draft-paths.js';
import { discardDraft } from '../../src/draft/discard-draft.js';
import { pickFolder } from '../../src/draft/pick-folder.js';
import { pickedFiles } from '../../src/draft/picked-files.js';
import { isProblem } from '../../src/course/source.js';
import { addFiles } from './add-files.js';
import { beginLesson } from './begin-lesson.js';
import { bringLessons } from './bring-lessons.js';
import { mend, mendAll } from './mend.js';
import type { Obeying } from './obeying.js';
import { renameFile } from './rename-file.js';
import { recordVoice } from './record-voice.js';
import { writing, type CourseWish, type WorkbenchRequest } from './requests.js';
import { save } from './save.js';
import { takeHome, takeKeptHome } from './take-home.js';

/** Does what an author asks for; never rejects. */
export async function obey(request: WorkbenchRequest, around: Obeying): Promise<void> {
  const { desk, say } = around;
  if (writing.has(request.type) && !desk.getSnapshot().lock.isHere) {
    return say('workbench.notHere');
  }
  try {
    await carryOut(request, around);
  } catch (error) {
    desk.tell([mishap(error)]);
  }
}

async function carryOut(request: WorkbenchRequest, around: Obeying): Promise<void> {
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
      return discard(request.id, around);
    case 'draft.taken-home':
      return request.id ? takeKeptHome(request.id, around) : takeHome(around);
    case 'draft.saved':
      return save(around);
    case 'draft.closed':
      return desk.close(request);
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
    case 'conflict.avoided': {
      const path = await desk.stepAside(request.path);
      if (path) bench()?.show(path);
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
      return addFiles(request.files, request.at, around);
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

async function discard(id: string, { desk, listAnew }: Obeying): Promise<void> {
  const problem = await discardDraft(desk.database, id);
  desk.tell(problem ? [problem] : []);
  listAnew();
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
  const open = bench();
  const languages = [open?.compiled?.course.language ?? [], translator.lang].flat();
  const guide = materials && (await guideIn(languages, type, materials.guide));
  const template = guide && templateIn(guide);
  const file = desk.getSnapshot().draft?.files.get(open?.cursor.path ?? '');
  if (!template || !open || file?.kind !== 'text') return;
  const taken = new Set(open.compiled?.places.keys() ?? []);
  const block = withFreeHeadings(withFreeId(template.trim(), taken), file.text);
  open.write((editor) => editor.insertBlock(block));
}
