import { settingsKey, storedSettings } from './learner-settings.js';
import type { Problem } from './problem.js';
import { Database } from './progress/database.js';
import { openFactChannel } from './progress/fact-channel.js';
import { removeNotes } from './progress/file-reminder.js';
import { randomId } from './progress/identity.js';
import {
  firstLearner,
  nameProblem,
  readLearners,
  tidyName,
  unkept,
  unremoved,
  type Learner,
  type LearnerList,
} from './progress/learner-names.js';
import {
  changeLearners,
  removeLearnerData,
  restoreList,
  type ListChange,
  type ListCopy,
} from './progress/learner-store.js';
import { pageSettings, pageStorage, type SettingsStore } from './settings.js';

export type { Learner } from './progress/learner-names.js';

/** The part of localStorage that is needed here. */
export type LearnersStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface LearnersInput {
  /** What the current learner has set, and who it is. */
  readonly settings: SettingsStore;
  readonly storage: LearnersStorage | undefined;
  /** Opens the database of everybody's logs; where there is none, it throws. */
  readonly database: () => Database;
  /** Deletes the copy of somebody's log. Never rejects. */
  readonly forget: (id: string) => Promise<void>;
}

const listKey = 'polku.learners';

/**
 * Who learns on this device. Names are kept in localStorage, and again in the database: where one
 * of them is lost, the other has them. It is no lock: whoever uses the device can switch.
 */
export class Learners {
  readonly #input: LearnersInput;

  constructor(input: LearnersInput) {
    this.#input = input;
  }

  /** All of them, in the order in which they were added; at least one. */
  list(): readonly Learner[] {
    return this.#read()?.learners ?? [firstLearner];
  }

  /** Who learns now. */
  current(): Learner {
    const id = this.#input.settings.getSnapshot().context.learner ?? firstLearner.id;
    return this.list().find((one) => one.id === id) ?? { id, name: '' };
  }

  /** Adds somebody; it does not switch to them. */
  async add(name: string): Promise<Learner | Problem> {
    const learner = { id: randomId().slice(0, 16), name: tidyName(name) };
    const wrong = await this.#change((now) => nameProblem(learner.name, now) ?? [...now, learner]);
    return wrong ?? learner;
  }

  rename(id: string, name: string): Promise<Problem | undefined> {
    const tidy = tidyName(name);
    return this.#change((now) => {
      const others = now.filter((one) => one.id !== id);
      const renamed = now.map((one) => (one.id === id ? { id, name: tidy } : one));
      return nameProblem(tidy, others) ?? renamed;
    });
  }

  /** Has somebody learn whom this device knows, with what they have set for themself. */
  switchTo(id: string): void {
    const { settings, storage } = this.#input;
    const current = this.current().id;
    if (id === current || !this.list().some((one) => one.id === id)) return;
    const set = { ...settings.getSnapshot().context, learner: undefined };
    attempt(() => storage?.setItem(`${settingsKey}.${current}`, JSON.stringify(set)));
    this.#become(id, this.#lang);
  }

  /** Deletes somebody's answers, settings and name. If they learn now, the first of the others does. */
  async remove(id: string): Promise<Problem | undefined> {
    const { storage, forget } = this.#input;
    const isCurrent = this.current().id === id;
    let left: readonly Learner[] = [];
    const failed = await this.#inDatabase(
      async (database) => (left = await removeLearnerData(database, id, this.#copy)),
    );
    if (failed) return unremoved();
    // What is begun goes to whoever began it, and with them: it finds that they were removed.
    if (isCurrent) this.#become(left[0]!.id, this.#lang);
    else this.#tell();
    await forget(id);
    tellRemoved(id);
    attempt(() => storage?.removeItem(`${settingsKey}.${id}`));
    attempt(() => storage && removeNotes(storage, id));
    return undefined;
  }

  /** Looks for names in their other place where one of the two was lost, and keeps both alike. */
  async restore(): Promise<readonly Learner[]> {
    const before = JSON.stringify(this.list());
    await this.#inDatabase((database) => restoreList(database, this.#copy));
    const { id } = this.current();
    if (!this.list().some((one) => one.id === id)) this.#become(this.list()[0]!.id, this.#lang);
    else if (JSON.stringify(this.list()) !== before) this.#tell();
    return this.list();
  }

  #become(id: string, lang?: string): void {
    const { settings, storage } = this.#input;
    const own = attempt(() => storedSettings(storage, `${settingsKey}.${id}`, lang));
    const learner = id === firstLearner.id ? undefined : id;
    settings.send({ type: 'settings.changed', settings: { ...own, learner } });
  }

  get #lang(): string | undefined {
    return this.#input.settings.getSnapshot().context.lang;
  }

  /** Has whoever shows names look again. */
  #tell(): void {
    this.#input.settings.send({ type: 'settings.changed', settings: {} });
  }

  #read(): LearnerList | undefined {
    return attempt(() =>
      readLearners(JSON.parse(this.#input.storage?.getItem(listKey) ?? 'null') as unknown),
    );
  }

  get #copy(): ListCopy {
    const { storage } = this.#input;
    return {
      read: () => this.#read(),
      write: (list) =>
        list ? storage!.setItem(listKey, JSON.stringify(list)) : storage!.removeItem(listKey),
    };
  }

  async #change(change: ListChange): Promise<Problem | undefined> {
    let wrong: Problem | undefined;
    const failed = await this.#inDatabase(
      async (database) => (wrong = await changeLearners(database, this.#copy, change)),
    );
    if (failed) return unkept();
    if (!wrong) this.#tell();
    return wrong;
  }

  async #inDatabase(
    work: (database: Database) => Promise<unknown>,
  ): Promise<{ readonly error: unknown } | undefined> {
    let database: Database | undefined;
    try {
      database = this.#input.database();
      await work(database);
      return undefined;
    } catch (error) {
      return { error };
    } finally {
      database?.close();
    }
  }
}

/** Whoever still shows what somebody did, in this tab or another, reads it anew: it is gone. */
function tellRemoved(id: string): void {
  const nothing = () => undefined;
  const channel = openFactChannel('polku', nothing, nothing);
  channel.sendRenewal(id);
  channel.close();
}

let ofThePage: Learners | undefined;

function pageLearners(): Learners {
  return (ofThePage ??= new Learners({
    settings: pageSettings(),
    storage: pageStorage() as LearnersStorage | undefined,
    forget: async (id) => (await import('./progress/mirror.js')).forgetInMirror(id),
    database: () =>
      new Database({
        factory: indexedDB,
        name: 'polku',
        profile: firstLearner.id,
        newId: randomId,
        onBlocked: () => undefined,
        restore: () => Promise.resolve(),
      }),
  }));
}

/** Who learns on this device, in the order in which they were added; at least one. */
export const learners = (): readonly Learner[] => pageLearners().list();

/** Who learns now. */
export const currentLearner = (): Learner => pageLearners().current();

/** Adds somebody; it does not switch to them. Gives what is wrong with the name, or that it cannot be kept. */
export const addLearner = (name: string): Promise<Learner | Problem> => pageLearners().add(name);

/** Gives somebody another name. */
export const renameLearner = (id: string, name: string): Promise<Problem | undefined> =>
  pageLearners().rename(id, name);

/** Has somebody else learn: courses on the page follow at once. */
export const switchLearner = (id: string): void => pageLearners().switchTo(id);

/** Deletes somebody's answers, settings and name from this device. */
export const removeLearner = (id: string): Promise<Problem | undefined> =>
  pageLearners().remove(id);

/** Looks for names that one of their two places has lost. To be called when a page of them opens. */
export const restoreLearners = (): Promise<readonly Learner[]> => pageLearners().restore();

function attempt<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    return undefined; // what is not there is as what is forbidden
  }
}
