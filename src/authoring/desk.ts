import { createActor } from 'xstate';
import { isProblem } from '../course/source.js';
import type { Draft } from '../draft/draft.js';
import { DraftDatabase } from '../draft/draft-database.js';
import { DraftKeeping, type KeepingState } from '../draft/draft-keeping.js';
import { DraftLock, type LockState } from '../draft/draft-lock.js';
import { createDraftStore } from '../draft/draft.store.js';
import { FolderSync, type SyncState } from '../draft/folder-sync.js';
import type { Folder } from '../draft/folder.js';
import { keptDraft } from '../draft/kept-drafts.js';
import { contentsOf, copySealed, unsavedIn } from '../draft/move-draft.js';
import { openOnto } from '../draft/open-draft.js';
import { zipDraft } from '../draft/zip-draft.js';
import type { Problem } from '../problem.js';
import { deskMachine, type OpenedOnDesk, type OpenOnDesk } from './desk.machine.js';

/** How an author's desk stands. */
export interface DeskState {
  readonly phase: 'choosing' | 'opening' | 'writing';
  /** Why nothing was opened. */
  readonly problem?: Problem;
  readonly draft?: Draft;
  readonly folder?: Folder;
  /** What was not read when it was opened. */
  readonly unread: readonly Problem[];
  /** What was wrong with the last thing that the author asked for. */
  readonly told: readonly Problem[];
  readonly lock: LockState;
  readonly keeping: KeepingState;
  readonly sync: SyncState;
}

const unheld: LockState = { isHere: true };
const kept: KeepingState = { isKept: true };
const inStep: SyncState = { isSaving: false, saveProblems: [], lookProblems: [] };

export interface DeskInput {
  readonly database?: DraftDatabase;
  readonly now?: () => number;
}

/** What an author works at: one draft, kept in this browser, and in step with its folder. */
export class Desk {
  readonly store = createDraftStore();
  readonly database: DraftDatabase;
  readonly #now: () => number;
  readonly #actor;
  readonly #listeners = new Set<(state: DeskState) => void>();
  #opened?: OpenedOnDesk;
  #lock?: DraftLock;
  #keeping?: DraftKeeping;
  #sync?: FolderSync;
  #told: readonly Problem[] = [];
  #state: DeskState;

  constructor({ database = new DraftDatabase(), now = Date.now }: DeskInput = {}) {
    this.database = database;
    this.#now = now;
    this.#actor = createActor(deskMachine, { input: { take: (opened) => this.#take(opened) } });
    this.#state = this.#read();
    this.#actor.subscribe(this.#changed);
    this.store.subscribe(this.#changed);
    this.#actor.start();
  }

  getSnapshot(): DeskState {
    return this.#state;
  }

  subscribe(listener: (state: DeskState) => void): { unsubscribe(): void } {
    this.#listeners.add(listener);
    return { unsubscribe: () => void this.#listeners.delete(listener) };
  }

  /** Opens a draft, unless there is one. */
  open(open: OpenOnDesk): void {
    this.#actor.send({ type: 'draft.wanted', open });
  }

  /** Leaves the draft; its last words are kept. */
  async close(): Promise<void> {
    this.#sync?.stop();
    await this.#keeping?.stop();
    this.#lock?.release();
    this.#opened = this.#lock = this.#keeping = this.#sync = undefined;
    this.#told = [];
    this.store.send({ type: 'draft.closed' });
    this.#actor.send({ type: 'draft.closed' });
  }

  /** Tells the author what was wrong with what they asked for; nothing forgets what was told. */
  tell(problems: readonly Problem[]): void {
    if (problems.length === 0 && this.#told.length === 0) return;
    this.#told = problems;
    this.#changed();
  }

  /** Whether there is a folder to save into. */
  get hasFolder(): boolean {
    return this.#sync !== undefined;
  }

  /** Saves what is unsaved into its folder. */
  async save(): Promise<void> {
    if (!this.#state.lock.isHere) return;
    await this.#sync?.save();
  }

  /** Has the draft lie in a folder from now on, and saves it there, whole. */
  async moveInto(folder: Folder, place?: OpenedOnDesk['place']): Promise<void> {
    const { draft: before, folder: old } = this.#state;
    if (!before || !this.#state.lock.isHere) return;
    const { contents, problems } = await contentsOf(before, old);
    await this.#keeping?.stop();
    this.#sync?.stop();
    // The author may have written on meanwhile.
    const { draft } = this.store.getSnapshot().context;
    if (draft?.id !== before.id) return;
    this.#opened = { draft, folder, problems: [], ...(place && { place }) };
    const moved = unsavedIn(draft, contents);
    this.store.send({ type: 'draft.opened', draft: moved });
    this.#begin();
    await this.save();
    this.tell([...problems, ...(await copySealed(moved, folder))]);
  }

  /** Packs the draft as it is now. What could not be read is named. */
  async pack(): Promise<{ readonly zip: Blob; readonly problems: readonly Problem[] } | undefined> {
    const { draft, folder } = this.#state;
    if (!draft) return undefined;
    const packed = await zipDraft(draft, folder);
    this.store.send({ type: 'draft.taken-home', taken: draft });
    return packed;
  }

  /** Takes the draft from the window that has it, with that one's last words. */
  async takeOver(): Promise<void> {
    const { draft, folder } = this.#state;
    if (!draft || !this.#lock) return;
    await this.#lock.takeOver();
    const known = await keptDraft(this.database, draft.id);
    if (known && !isProblem(known)) {
      const anew = folder ? await openOnto(known, folder) : { draft: known };
      if (!isProblem(anew)) this.store.send({ type: 'draft.opened', draft: anew.draft });
    }
    this.#begin();
  }

  async #take(opened: OpenedOnDesk): Promise<void> {
    const { draft } = opened;
    this.#opened = opened;
    this.store.send({ type: 'draft.opened', draft });
    const lock = new DraftLock({
      id: draft.id,
      name: draft.name,
      onLost: async (how) => {
        this.#sync?.stop();
        await this.#keeping?.stop({ flush: how === 'asked' });
        this.#sync = this.#keeping = undefined;
      },
    });
    this.#lock = lock;
    lock.state.subscribe(this.#changed);
    await lock.take();
    if (lock.state.getSnapshot().context.isHere) this.#begin();
  }

  /** Keeps the draft that is open, in step with its folder. */
  #begin(): void {
    const { folder, place } = this.#opened ?? {};
    const drafts = this.store;
    const { database } = this;
    this.#keeping = new DraftKeeping({ drafts, database, now: this.#now, ...(place && { place }) });
    this.#keeping.state.subscribe(this.#changed);
    this.#sync = folder && !folder.isReadOnly ? new FolderSync({ drafts, folder }) : undefined;
    this.#sync?.state.subscribe(this.#changed);
    this.#changed();
  }

  readonly #changed = (): void => {
    this.#state = this.#read();
    for (const listener of this.#listeners) listener(this.#state);
  };

  #read(): DeskState {
    const { value, context } = this.#actor.getSnapshot();
    const { draft } = this.store.getSnapshot().context;
    const { problem } = context;
    const { folder, problems = [] } = this.#opened ?? {};
    return {
      phase: value,
      ...(problem && { problem }),
      ...(draft && { draft }),
      ...(folder && { folder }),
      unread: problems,
      told: this.#told,
      lock: this.#lock?.state.getSnapshot().context ?? unheld,
      keeping: this.#keeping?.state.getSnapshot().context ?? kept,
      sync: this.#sync?.state.getSnapshot().context ?? inStep,
    };
  }
}
