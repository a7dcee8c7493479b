import { createStore } from '@xstate/store';
import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { DraftStore } from './draft.store.js';
import type { Folder } from './folder.js';
import { lookIntoFolder, type LookOptions } from './look.js';
import { saveDraft, type SaveResult } from './save-draft.js';

/** How a draft and its folder stand to each other. */
export interface SyncState {
  readonly isSaving: boolean;
  /** What was wrong with the last save, file by file; empty once it has worked. */
  readonly saveProblems: readonly Problem[];
  /** What was wrong with the last look into the folder; empty once it has worked. */
  readonly lookProblems: readonly Problem[];
}

export interface FolderSyncInput extends LookOptions {
  readonly drafts: DraftStore;
  readonly folder: Folder;
}

const atRest: SyncState = { isSaving: false, saveProblems: [], lookProblems: [] };

/**
 * Keeps a draft and its folder together, one thing at a time: a look into the folder in the middle
 * of saving would take the author's own words for somebody else's.
 */
export class FolderSync {
  readonly state = createStore({
    context: atRest,
    on: {
      'sync.noted': (before: SyncState, { state }: { state: Partial<SyncState> }) => ({
        ...before,
        ...state,
      }),
    },
  });
  readonly #input: FolderSyncInput;
  readonly #id: string | undefined;
  readonly #unwatch: (() => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(input: FolderSyncInput) {
    this.#input = input;
    this.#id = input.drafts.getSnapshot().context.draft?.id;
    this.#unwatch = input.folder.watch?.(() => void this.look());
  }

  /** Saves what is unsaved by the time it is its turn. */
  save(): Promise<readonly SaveResult[]> {
    return this.#inTurn(async () => {
      const draft = this.#draft;
      if (!draft) return [];
      this.#note({ isSaving: true });
      const results = await saveDraft(draft, this.#input.folder);
      if (this.#draft) this.#input.drafts.send({ type: 'draft.saved', results });
      const saveProblems = results.flatMap((result) =>
        result.kind === 'failed' ? [result.problem] : [],
      );
      this.#note({ isSaving: false, saveProblems });
      return results;
    });
  }

  /** Takes over what has changed in the folder. A look that still waits for its turn is enough. */
  look(): Promise<void> {
    this.#next ??= this.#inTurn(async () => {
      this.#next = undefined;
      const draft = this.#draft;
      if (!draft) return;
      const { folder, drafts } = this.#input;
      const look = await lookIntoFolder(draft, folder, this.#input);
      if (isProblem(look)) return this.#note({ lookProblems: [look] });
      if (this.#draft) drafts.send({ type: 'draft.found', found: look.found });
      this.#note({ lookProblems: look.problems });
    });
    return this.#next;
  }

  /** Ends it; what is under way comes to its end. */
  stop(): void {
    this.#unwatch?.();
  }

  /** The draft that it was made for, as long as that is the one that is open. */
  get #draft() {
    const { draft } = this.#input.drafts.getSnapshot().context;
    return draft?.id === this.#id ? draft : undefined;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #note(state: Partial<SyncState>): void {
    this.state.send({ type: 'sync.noted', state });
  }
}
