import type { Draft } from '../draft/draft.js';
import type { KeepingState } from '../draft/draft-keeping.js';
import type { LockState } from '../draft/draft-lock.js';
import type { SyncState } from '../draft/folder-sync.js';
import type { Folder } from '../draft/folder.js';
import type { DraftPlace } from '../draft/kept-record.js';
import type { Problem } from '../problem.js';

/** How an author's desk stands. */
export interface DeskState {
  readonly phase: 'choosing' | 'opening' | 'writing';
  /** Why nothing was opened. */
  readonly problem?: Problem;
  readonly draft?: Draft;
  readonly folder?: Folder;
  /** Where its folder is found, even if that cannot be reached. */
  readonly place?: DraftPlace;
  /** What was not read when it was opened. */
  readonly unread: readonly Problem[];
  /** What was wrong with the last thing that the author asked for. */
  readonly told: readonly Problem[];
  /** Whether it may be written here by now. */
  readonly lock: LockState;
  readonly keeping: KeepingState;
  readonly sync: SyncState;
}

/** Without a draft there is nothing that another window could hold. */
export const unheld: LockState = { isHere: true };
/** Without a draft there is nothing to keep. */
export const kept: KeepingState = { isKept: true };
/** Without a folder there is nothing to be in step with. */
export const inStep: SyncState = { isSaving: false, saveProblems: [], lookProblems: [] };
