import { awayProblems } from '../../src/authoring/away.js';
import type { Desk } from '../../src/authoring/desk.js';
import { courseIdOf } from '../../src/authoring/file-names.js';
import { isProblem } from '../../src/course/source.js';
import { folderWithin, freeRoot } from '../../src/draft/course-roots.js';
import { canPickFolder, openFolder, pickFolder } from '../../src/draft/pick-folder.js';
import type { Problem } from '../../src/problem.js';
import type { Obeying } from './obeying.js';
import { takeHome } from './take-home.js';

/** Whether all of it is saved; undefined where nothing was, and why was told, or is plain. */
type Saved = Promise<boolean | Problem | undefined>;

/** Saves the draft in its folder; one without a folder where its author says. */
export async function save(around: Pick<Obeying, 'desk' | 'say'>): Promise<void> {
  const { desk, say } = around;
  desk.tell([]);
  const { draft, folder } = desk.getSnapshot();
  const isAway = draft?.origin.kind === 'folder' && !folder;
  if (!desk.hasFolder && !isAway && !canPickFolder()) return takeHome(around);
  const saved = await (desk.hasFolder ? desk.save() : isAway ? saveAgain(desk) : saveAnew(desk));
  if (saved === undefined) return;
  if (typeof saved !== 'boolean') return desk.tell([saved]);
  say(saved ? 'workbench.saved' : 'workbench.notSaved');
}

/** Into the folder that it lies in, and that could not be reached before: never into another one. */
async function saveAgain(desk: Desk): Saved {
  const { draft, place } = desk.getSnapshot();
  if (!draft) return undefined;
  const { handle, root = '' } = place ?? {};
  if (!handle) return awayProblems(draft)[0];
  const folder = await openFolder(handle);
  if (isProblem(folder)) return folder;
  return (await desk.reach(folderWithin(folder, root))) ?? desk.save();
}

/** Into a folder itself if there is nothing in it, else into a new one in there. */
async function saveAnew(desk: Desk): Saved {
  const handle = await pickFolder();
  if (!handle || isProblem(handle)) return handle;
  const folder = await openFolder(handle);
  if (isProblem(folder)) return folder;
  const entries = await folder.list();
  if (isProblem(entries)) return entries;
  const name = courseIdOf(desk.getSnapshot().draft?.name ?? '');
  const root = entries.length === 0 ? '' : freeRoot(entries, name);
  return desk.moveInto(folderWithin(folder, root), { handle, root });
}
