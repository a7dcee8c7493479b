import { createActor } from 'xstate';
import { isProblem } from '../course/source.js';
import { DraftDatabase } from '../draft/draft-database.js';
import { DraftKeeping } from '../draft/draft-keeping.js';
import { DraftLock } from '../draft/draft-lock.js';
import { createDraftStore } from '../draft/draft.store.js';
import { freePath } from '../draft/draft-paths.js';
import { FolderSync } from '../draft/folder-sync.js';
import { folderProblem, type Folder } from '../draft/folder.js';
import { keptAnew } from '../draft/kept-anew.js';
import { contentsOf, unsavedIn } from '../draft/move-draft.js';
import { zipDraft } from '../draft/zip-draft.js';
import type { Problem } from '../problem.js';
import { inStep, kept, unheld, type DeskState } from './desk-state.js';
import { deskMachine, type OpenedOnDesk, type OpenOnDesk } from './desk.machine.js';

export type { DeskState } from './desk-state.js';

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
  #closing?: Promise<void>;
  #takingOver?: Promise<void>;
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

  /** Leaves the draft once its last words are kept; where they cannot be, only if it is `anyway`. */
  close({ anyway = false } = {}): Promise<void> {
    this.#closing ??= this.#close(anyway).finally(() => (this.#closing = undefined));
    return this.#closing;
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

  /** Saves what is unsaved into its folder. Says whether all of it is there. */
  async save(): Promise<boolean> {
    if (!this.#state.lock.isHere || !this.#sync) return false;
    const results = await this.#sync.save();
    return results.every(({ kind }) => kind !== 'failed');
  }

  /**
   * Has the draft lie in a folder from now on, and saves it there, whole. Says whether all of it is
   * there; what could not be read is told.
   */
  async moveInto(folder: Folder, place?: OpenedOnDesk['place']): Promise<boolean> {
    const opened = this.#opened;
    const before = this.#state.draft;
    if (!opened || !before || !this.#state.lock.isHere) return false;
    const { contents, problems } = await contentsOf(before, opened.folder);
    await this.#keeping?.stop();
    // The author may have written on meanwhile, or left, or another window has taken over.
    const { draft } = this.#state;
    if (this.#opened !== opened || !draft || !this.#state.lock.isHere) return false;
    this.#opened = { draft, folder, problems: [], ...(place && { place }) };
    this.store.send({ type: 'draft.opened', draft: unsavedIn(draft, contents) });
    this.#begin();
    const isSaved = await this.save();
    this.tell(problems);
    return isSaved && problems.length === 0;
  }

  /** Puts the draft on its own folder, which could not be reached when it was opened. */
  async reach(folder: Folder): Promise<Problem | undefined> {
    const opened = this.#opened;
    if (folder.isReadOnly) return folderProblem('read-only', { folder: folder.name });
    const entries = await folder.list();
    if (isProblem(entries)) return entries;
    if (!opened || this.#opened !== opened || !this.#state.lock.isHere) return undefined;
    this.#opened = { ...opened, folder, problems: [] };
    this.#stayInStep();
    await this.#sync?.look();
    return undefined;
  }

  /**
   * Gives what was written here a name of its own, since the folder has something else under the
   * old one; gives that name.
   */
  async stepAside(path: string): Promise<string | undefined> {
    const { draft, lock } = this.#state;
    if (!draft || !lock.isHere) return undefined;
    const to = freePath(draft, path);
    this.store.send({ type: 'file.stepped-aside', from: path, to });
    await this.#sync?.look();
    return to;
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
  takeOver(): Promise<void> {
    this.#takingOver ??= this.#takeOver().finally(() => (this.#takingOver = undefined));
    return this.#takingOver;
  }

  async #takeOver(): Promise<void> {
    const [lock, opened] = [this.#lock, this.#opened];
    if (!lock || !opened || this.#isHeld(lock)) return;
    await lock.takeOver();
    const known = this.#isHeld(lock) && (await keptAnew(this.database, opened));
    if (!this.#isHeld(lock)) return;
    // Without what the other window has kept, nothing may be kept over it.
    if (known && isProblem(known)) return lock.letGo(known);
    if (known) {
      this.#opened = { ...opened, problems: known.problems };
      this.store.send({ type: 'draft.opened', draft: known.draft });
    }
    this.#begin();
  }

  async #close(anyway: boolean): Promise<void> {
    const { draft } = this.#state;
    if (draft && !anyway && (await this.#keeping?.isSafe()) === false) {
      this.tell([{ code: 'draft.leaving', severity: 'error', values: { name: draft.name } }]);
      return;
    }
    this.#sync?.stop();
    await this.#keeping?.stop();
    this.#lock?.release();
    this.#opened = this.#lock = this.#keeping = this.#sync = undefined;
    this.#told = [];
    this.store.send({ type: 'draft.closed' });
    this.#actor.send({ type: 'draft.closed' });
  }

  /** Whether a lock is the open draft's, and this window has it. */
  #isHeld(lock: DraftLock): boolean {
    return this.#lock === lock && !this.#closing && lock.state.getSnapshot().context.isHere;
  }

  async #take(opened: OpenedOnDesk): Promise<void> {
    const { draft } = opened;
    this.#opened = opened;
    this.store.send({ type: 'draft.opened', draft });
    const lock = new DraftLock({
      id: draft.id,
      name: draft.name,
      onLost: async (how) => {
        const keeping = this.#keeping;
        this.#sync?.stop();
        this.#sync = this.#keeping = undefined;
        await keeping?.stop({ flush: how === 'asked' });
      },
    });
    this.#lock = lock;
    lock.state.subscribe(this.#changed);
    await lock.take();
    if (this.#isHeld(lock)) this.#begin();
  }

  /** Keeps the draft that is open, in step with its folder. */
  #begin(): void {
    const { place } = this.#opened ?? {};
    const drafts = this.store;
    const { database } = this;
    this.#keeping = new DraftKeeping({ drafts, database, now: this.#now, ...(place && { place }) });
    this.#keeping.state.subscribe(this.#changed);
    this.#stayInStep();
  }

  #stayInStep(): void {
    const { folder } = this.#opened ?? {};
    const drafts = this.store;
    this.#sync?.stop();
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
    const { folder, place, problems = [] } = this.#opened ?? {};
    const lock = this.#lock?.state.getSnapshot().context ?? unheld;
    return {
      phase: value,
      ...(problem && { problem }),
      ...(draft && { draft }),
      ...(folder && { folder }),
      ...(place && { place }),
      unread: problems,
      told: this.#told,
      // Taken over, it is written once it is read anew, and kept.
      lock: lock.isHere && this.#lock && !this.#keeping ? { isHere: false } : lock,
      keeping: this.#keeping?.state.getSnapshot().context ?? kept,
      sync: this.#sync?.state.getSnapshot().context ?? inStep,
    };
  }
}
