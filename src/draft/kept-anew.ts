import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { Draft } from './draft.js';
import type { DraftDatabase } from './draft-database.js';
import type { Folder } from './folder.js';
import { keptDraft } from './kept-drafts.js';
import { openOnto, type OpenedDraft } from './open-draft.js';

/** An open draft as another window has kept it since, on its folder if that can be reached. */
export async function keptAnew(
  database: DraftDatabase,
  { draft, folder }: { readonly draft: Pick<Draft, 'id'>; readonly folder?: Folder },
): Promise<OpenedDraft | Problem | undefined> {
  const known = await keptDraft(database, draft.id);
  if (!known || isProblem(known)) return known;
  if (!folder) return { draft: known, problems: [] };
  const opened = await openOnto(known, folder);
  // What was kept can be written on, whatever has become of the folder.
  return isProblem(opened) ? { draft: known, problems: [opened] } : opened;
}
