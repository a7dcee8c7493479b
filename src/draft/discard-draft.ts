import type { Problem } from '../problem.js';
import type { DraftDatabase } from './draft-database.js';
import { DraftLock, type DraftLockInput } from './draft-lock.js';
import { forgetDraft } from './kept-drafts.js';

/** Lets go of a draft for good, unless another window is writing it; says why not. */
export async function discardDraft(
  database: DraftDatabase,
  id: string,
  options: Partial<DraftLockInput> = {},
): Promise<Problem | undefined> {
  const onLost = () => Promise.resolve();
  const lock = new DraftLock({ ...options, id, name: '', onLost });
  try {
    await lock.take();
    const { isHere } = lock.state.getSnapshot().context;
    return isHere
      ? await forgetDraft(database, id)
      : { code: 'draft.in-use', severity: 'error', values: {} };
  } finally {
    lock.release();
  }
}
