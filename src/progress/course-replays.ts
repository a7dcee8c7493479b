import { del, get, set } from 'idb-keyval';
import type { Database } from './database.js';
import type { Fact } from './fact.js';
import { readFacts } from './fact-store.js';
import type { Replay } from './replay.js';
import { emptyReplay, replayOnto } from './replay.js';
import { readSnapshot, takeSnapshot } from './snapshot.js';

export interface ReplaysInput {
  readonly database: Database;
  readonly profile: string;
  /** After how many facts beyond the last snapshot another one is worth its writing. */
  readonly snapshotAfter: number;
  /** Does work when the page has nothing better to do. */
  readonly whenIdle: (work: () => Promise<void>) => void;
}

/**
 * Courses replayed from the database. What was replayed once is kept, here and as a snapshot, so
 * that only newer facts are read again: a log of years opens as fast as one of a day.
 */
export class CourseReplays {
  readonly #input: ReplaysInput;
  readonly #known = new Map<string, Replay>();
  /** How many facts were replayed beyond the course's snapshot. */
  readonly #beyond = new Map<string, number>();
  #loading: Promise<unknown> = Promise.resolve();

  constructor(input: ReplaysInput) {
    this.#input = input;
  }

  /** What was replayed last. */
  known(course: string): Replay {
    return this.#known.get(course) ?? emptyReplay;
  }

  /** Whether what was replayed last holds a fact. */
  holds({ course, device, seq }: Fact): boolean {
    return (this.known(course).marks.get(device)?.seq ?? 0) >= seq;
  }

  /** Replays what is new of a course. One load at a time: each builds on the one before. */
  load(course: string): Promise<Replay> {
    const loading = this.#loading.then(() => this.#load(course));
    this.#loading = loading.catch(() => undefined);
    return loading;
  }

  /**
   * Has no snapshot keep what is about to be deleted: there is none until a load has seen that it
   * was.
   */
  forget(course: string): Promise<void> {
    const { database, profile } = this.#input;
    this.#beyond.set(course, -Infinity);
    return del([profile, course], database.store('snapshots'));
  }

  /** Has everything read anew: more has changed than what was added at the log's end. */
  clear(): void {
    // What is being read was read before that.
    this.#loading = this.#loading.then(() => {
      this.#known.clear();
      this.#beyond.clear();
    });
  }

  /** Settles when no load is under way. */
  async settled(): Promise<void> {
    await this.#loading;
  }

  async #load(course: string): Promise<Replay> {
    const { snapshotAfter, whenIdle } = this.#input;
    const before = this.#known.get(course) ?? (await this.#readSnapshot(course));
    const added = await this.#replay(course, before);
    const { replay, count } = added ?? (await this.#replayAll(course));
    const beyond = count === Infinity ? count : count + (this.#beyond.get(course) ?? 0);
    this.#known.set(course, replay);
    this.#beyond.set(course, beyond);
    if (beyond >= snapshotAfter) whenIdle(() => this.#writeSnapshot(course));
    return replay;
  }

  async #replay(
    course: string,
    before: Replay,
  ): Promise<{ readonly replay: Replay; readonly count: number } | undefined> {
    const { database, profile } = this.#input;
    const facts = await readFacts(database, profile, course, before.marks);
    const replay = facts && replayOnto(before, facts);
    // A snapshot from before an erasure is written over, however little is new.
    const isErased = facts?.some(({ kind }) => kind === 'erasure');
    return replay && { replay, count: isErased ? Infinity : facts.length };
  }

  async #replayAll(course: string): Promise<{ readonly replay: Replay; readonly count: number }> {
    const all = await this.#replay(course, emptyReplay);
    return all ?? { replay: emptyReplay, count: 0 };
  }

  async #readSnapshot(course: string): Promise<Replay> {
    const { database, profile } = this.#input;
    const key = [profile, course];
    const stored = await get<unknown>(key, database.store('snapshots')).catch(() => undefined);
    return readSnapshot(stored) ?? emptyReplay;
  }

  async #writeSnapshot(course: string): Promise<void> {
    const { database, profile, snapshotAfter } = this.#input;
    const replay = this.#known.get(course);
    if (!replay || (this.#beyond.get(course) ?? 0) < snapshotAfter) return;
    this.#beyond.set(course, 0);
    const write = set([profile, course], takeSnapshot(replay), database.store('snapshots'));
    await write.catch(() => undefined); // only speed is lost
  }
}
