import { courseIdOf } from '../../src/authoring/file-names.js';
import { isProblem } from '../../src/course/source.js';
import { zipDraft } from '../../src/draft/zip-draft.js';
import { download } from './download.js';
import type { Obeying } from './obeying.js';

/** Has the open draft downloaded as a zip. */
export async function takeHome({ desk, say }: Pick<Obeying, 'desk' | 'say'>): Promise<void> {
  const { draft } = desk.getSnapshot();
  const packed = await desk.pack();
  if (!draft || !packed) return;
  desk.tell(packed.problems);
  download(packed.zip, `${courseIdOf(draft.name)}.zip`);
  say('workbench.tookHome');
}

/** Has a draft downloaded that is not open. */
export async function takeKeptHome(
  id: string,
  { desk, openings, say }: Pick<Obeying, 'desk' | 'openings' | 'say'>,
): Promise<void> {
  const opened = await openings.kept(id);
  if (!opened) return;
  if (isProblem(opened)) return desk.tell([opened]);
  const { zip, problems } = await zipDraft(opened.draft, opened.folder);
  // Without its folder only what was not saved is in there.
  desk.tell([...opened.problems, ...problems]);
  download(zip, `${courseIdOf(opened.draft.name)}.zip`);
  say('workbench.tookHome');
}
