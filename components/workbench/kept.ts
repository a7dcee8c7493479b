import { servedPrefix } from '../../src/authoring/away.js';
import { isProblem } from '../../src/course/source.js';
import type { Problem } from '../../src/problem.js';
import type { DraftDatabase } from '../../src/draft/draft-database.js';
import { keptDrafts } from '../../src/draft/kept-drafts.js';
import type { KeptDraft } from './offers.js';

/** The drafts that this browser has kept, the latest first. */
export async function listKept(database: DraftDatabase): Promise<readonly KeptDraft[] | Problem> {
  const drafts = await keptDrafts(database);
  if (isProblem(drafts)) return drafts;
  // What a server on this device gives is opened from there.
  return drafts
    .filter(({ id, unsaved }) => !id.startsWith(servedPrefix) || unsaved.length > 0)
    .map(({ id, name, t, unsaved }) => ({ id, name, changed: t, unsaved: unsaved.length }));
}
