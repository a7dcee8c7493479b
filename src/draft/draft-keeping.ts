import { createStore } from '@xstate/store';
import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import { isUnsaved, unsavedPaths, type Draft, type DraftFile } from './draft.js';
import type { DraftDatabase } from './draft-database.js';
import type { DraftStore } from './draft.store.js';
import { notKept } from './kept-drafts.js';
import {
  filesToKeep,
  keyRange,
  recordOf,
  type DraftPlace,
  type DraftRecord,
  type RecordKey,
} from './kept-record.js';

/** Whether all that was written survives if the browser dies now. */
export interface KeepingState {
  readonly isKept: boolean;
  /** Set as long as the device does not take it. */
  readonly problem?: Problem;
}

export interface DraftKeepingInput {
  readonly drafts: DraftStore;
  readonly database: DraftDatabase;
  readonly place?: DraftPlace;
  readonly now: () => number;
  /** How long after a change it is written, in milliseconds: see PROMISES for what is lost else. */
  readonly delay?: number;
  /** How long after a failure it is tried again. */
  readonly retry?: number;
}

/** What the database had before a write. */
interface Before {
  readonly before: ReadonlyMap<string, DraftFile> | undefined;
  /** The page may be gone in a moment. */
  readonly isLast: boolean;
}

const nothingToKeep: KeepingState = { isKept: true };

/**
 * Keeps the draft that is open on the device, change by change, from the first one on. Only the
 * window that holds the draft's lock may keep it.
 */
export class DraftKeeping {
  readonly state = createStore({
    context: nothingToKeep,
    on: { 'keeping.noted': (_, { state }: { state: KeepingState }) => state },
  });
  readonly #input: Required<Omit<DraftKeepingInput, 'place'>> & DraftKeepingInput;
  readonly #subscription: { unsubscribe(): void };
  readonly #id: string | undefined;
  #draft: Draft | undefined;
  /** What the database has; undefined as long as that is not known for sure. */
  #kept?: { readonly draft: Draft; readonly files: ReadonlyMap<string, DraftFile> };
  #isBegun = false;
  #timer?: ReturnType<typeof setTimeout>;
  #writing?: Promise<unknown>;

  constructor(input: DraftKeepingInput) {
    this.#input = { delay: 200, retry: 2_000, ...input };
    const { draft } = input.drafts.getSnapshot().context;
    this.#id = draft?.id;
    this.#draft = draft;
    this.#subscription = input.drafts.subscribe(({ context }) => this.#follow(context.draft));
    addEventListener('pagehide', this.#flushNow);
    document.addEventListener('visibilitychange', this.#flushNow);
    if (this.#isDue()) void this.flush();
  }

  /** Writes what is not kept yet. Says whether everything is. */
  async flush(): Promise<boolean> {
    while (this.#writing) await this.#writing;
    return this.#flush();
  }

  /** Whether nothing is lost if the draft is left now. */
  async isSafe(): Promise<boolean> {
    // What is written while it is being kept has to be kept, too.
    if ((await this.flush()) && (await this.flush())) return true;
    return this.#draft === undefined || unsavedPaths(this.#draft).length === 0;
  }

  /** Ends keeping, with the last words unless somebody else already writes on. */
  async stop({ flush }: { readonly flush: boolean } = { flush: true }): Promise<boolean> {
    this.#subscription.unsubscribe();
    removeEventListener('pagehide', this.#flushNow);
    document.removeEventListener('visibilitychange', this.#flushNow);
    const isKept = flush ? await this.flush() : false;
    clearTimeout(this.#timer);
    this.#draft = undefined;
    return isKept;
  }

  /** The page may be gone in a moment: there is no waiting for what is being written. */
  readonly #flushNow = () => {
    if (this.#timer !== undefined) void this.#flush({ isLast: true });
  };

  async #flush({ isLast } = { isLast: false }): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#draft;
    if (!draft || !this.#isDue()) return this.state.getSnapshot().context.isKept;
    this.#isBegun = true;
    const files = filesToKeep(draft);
    const before = this.#writing ? undefined : this.#kept?.files;
    // Until it is done, nobody knows what is there: the next write would be one of everything.
    this.#kept = undefined;
    const writing = this.#write(draft, files, { before, isLast });
    this.#writing = writing;
    const isDone = await writing;
    // A later one was made of a later draft: what that says counts.
    if (this.#writing !== writing) return false;
    this.#writing = undefined;
    if (!isDone) this.#fail();
    else {
      this.#kept = { draft, files };
      this.#note({ isKept: this.#draft === undefined || this.#draft === draft });
    }
    return isDone;
  }

  #follow(draft: Draft | undefined): void {
    // Another draft is for another keeping; what is not yet kept of this one is written still.
    if (!draft || draft.id !== this.#id || draft === this.#draft) return;
    this.#draft = draft;
    if (!this.#isDue()) return;
    const { context } = this.state.getSnapshot();
    if (context.isKept) this.#note({ isKept: false });
    this.#timer ??= setTimeout(() => void this.flush(), this.#input.delay);
  }

  /** A copy becomes one's own by being changed: until then there is nothing to keep. */
  #isDue(): boolean {
    const draft = this.#draft;
    if (!draft || draft === this.#kept?.draft) return false;
    return draft.origin.kind === 'folder' || this.#isBegun || isChanged(draft);
  }

  async #write(
    draft: Draft,
    files: ReadonlyMap<string, DraftFile>,
    { before: known, isLast }: Before,
  ): Promise<boolean> {
    const { database, now, place } = this.#input;
    const { id } = draft;
    try {
      await database.use('readwrite', async (store) => {
        // Another window may have let go of it since; there is no time to ask when the page goes.
        const isThere = isLast || !known || (await isKept(store, id));
        const before = isThere ? known : undefined;
        if (!before) store.delete(keyRange('file', id));
        for (const path of before?.keys() ?? []) {
          if (!files.has(path)) store.delete(['file', id, path] satisfies RecordKey);
        }
        for (const [path, file] of files) {
          if (file !== before?.get(path)) store.put(file, ['file', id, path] satisfies RecordKey);
        }
        putRecord(store, recordOf(draft, now(), place));
        // The page may be gone before the browser would come to it.
        store.transaction.commit();
      });
      return true;
    } catch {
      return false;
    }
  }

  #fail(): void {
    this.#note({ isKept: false, problem: notKept });
    this.#timer ??= setTimeout(() => void this.flush(), this.#input.retry);
  }

  #note(state: KeepingState): void {
    this.state.send({ type: 'keeping.noted', state });
  }
}

async function isKept(store: IDBObjectStore, id: string): Promise<boolean> {
  const key: RecordKey = ['draft', id];
  return (await promisifyRequest(store.getKey(key))) !== undefined;
}

/** Some browsers cannot keep handles: the draft is worth more than the way to its folder. */
function putRecord(store: IDBObjectStore, record: DraftRecord): void {
  const key: RecordKey = ['draft', record.id];
  try {
    store.put(record, key);
  } catch {
    store.put({ ...record, place: undefined }, key);
  }
}

function isChanged(draft: Draft): boolean {
  return draft.removed.size > 0 || [...draft.files.values()].some(isUnsaved);
}
