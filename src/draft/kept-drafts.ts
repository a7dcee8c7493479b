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

/** What an author is told when it cannot be known what is kept: nothing may be written over it. */
export const notRead: Problem = { code: 'draft.not-read', severity: 'error', values: {} };

/** A draft that is there, and that this build cannot read: a newer one has written it. */
const newerDraft: Problem = { code: 'draft.newer', severity: 'error', values: {} };

/** The drafts that this device keeps, the latest first. */
export async function keptDrafts({ use }: DraftDatabase): Promise<readonly KeptDraft[] | Problem> {
  try {
    const records = await use('readonly', (store) =>
      promisifyRequest<unknown[]>(store.getAll(keyRange('draft'))),
    );
    return records.filter(isDraftRecord).sort((a, b) => b.t - a.t);
  } catch (error) {
    return isWithoutDatabase(error) ? [] : notRead;
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
      if (record === undefined) return undefined;
      return isDraftRecord(record) ? draftOf(record, await files) : newerDraft;
    });
  } catch (error) {
    return isWithoutDatabase(error) ? undefined : notRead;
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

/** Whether there is no database at all: then nothing was ever kept. */
function isWithoutDatabase(error: unknown): boolean {
  return error instanceof DOMException && /^(?:NotSupported|Security)Error$/.test(error.name);
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
