import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import type { Draft } from './draft.js';
import type { DraftDatabase } from './draft-database.js';
import {
  draftOf,
  isDraftRecord,
  keyRange,
  type DraftPlace,
  type KeptDraft,
  type RecordKey,
} from './kept-record.js';

/** What an author is told while what they write cannot be kept on the device. */
export const notKept: Problem = { code: 'draft.not-kept', severity: 'error', values: {} };

/** The drafts that this device keeps, the latest first. */
export async function keptDrafts({ use }: DraftDatabase): Promise<readonly KeptDraft[] | Problem> {
  try {
    const records = await use('readonly', (store) =>
      promisifyRequest<unknown[]>(store.getAll(keyRange('draft'))),
    );
    return records.filter(isDraftRecord).sort((a, b) => b.t - a.t);
  } catch {
    return notKept;
  }
}

/**
 * A draft as it was kept, to the letter; `openOnto` puts it on its folder. Undefined where nothing
 * is kept of it.
 */
export async function keptDraft(
  { use }: DraftDatabase,
  id: string,
): Promise<Draft | Problem | undefined> {
  try {
    const key: RecordKey = ['draft', id];
    return await use('readonly', async (store) => {
      const files = promisifyRequest<unknown[]>(store.getAll(keyRange('file', id)));
      const record = await promisifyRequest<unknown>(store.get(key));
      return isDraftRecord(record) ? draftOf(record, await files) : undefined;
    });
  } catch {
    return notKept;
  }
}

/** Lets go of a draft for good: only the author says so. */
export async function forgetDraft(
  { use }: DraftDatabase,
  id: string,
): Promise<Problem | undefined> {
  try {
    await use('readwrite', (store) => {
      store.delete(keyRange('file', id));
      store.delete(['draft', id] satisfies RecordKey);
    });
    return undefined;
  } catch {
    return notKept;
  }
}

/** The draft of a folder that the author has opened before, so that it is not begun twice. */
export async function draftOfFolder(
  drafts: readonly KeptDraft[],
  { handle, root = '' }: DraftPlace,
): Promise<KeptDraft | undefined> {
  for (const draft of drafts) {
    const { handle: other, root: otherRoot = '' } = draft.place ?? {};
    if (!handle || !other || root !== otherRoot) continue;
    if (await handle.isSameEntry(other).catch(() => false)) return draft;
  }
  return undefined;
}
