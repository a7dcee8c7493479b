import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSkipped } from '../../draft/folder.js';
import { walkFolder } from './walk-folder.js';

/** Editors save in several steps, and nobody wants to hear of each, in milliseconds. */
const pause = 100;

/** Where the system tells nothing (a network drive, too many folders), a look is taken this often. */
const interval = 3_000;

/** Whether the system itself watches what is below a folder; elsewhere each folder is watched. */
const isRecursive = ['darwin', 'win32'].includes(process.platform);

/** Tells when what a folder lists has changed, as long as somebody listens. */
export class FolderWatch {
  readonly #root: string;
  /** What each listener has last been told of. */
  readonly #listeners = new Map<() => void, string | undefined>();
  readonly #watchers = new Map<string, FSWatcher>();
  #isAsked = false;
  #isLooking = false;
  #wake: (() => void) | undefined;

  /** `root` has no links in it. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Listens until it is called off. Begins by telling: something may have changed already. */
  listen(changed: () => void): () => void {
    this.#listeners.set(changed, undefined);
    this.#ask();
    if (!this.#isLooking) void this.#look();
    return () => {
      this.#listeners.delete(changed);
      this.#wake?.();
    };
  }

  readonly #ask = (): void => {
    this.#isAsked = true;
    this.#wake?.();
  };

  async #look(): Promise<void> {
    this.#isLooking = true;
    while (this.#listeners.size > 0) {
      this.#isAsked = false;
      const walked = await walkFolder(this.#root).catch(() => undefined);
      this.#watch(walked?.folders ?? []);
      this.#tell(JSON.stringify(walked?.files ?? null));
      await this.#rest();
    }
    this.#watch([]);
    this.#isLooking = false;
  }

  #tell(found: string): void {
    for (const [changed, known] of [...this.#listeners]) {
      if (known === found) continue;
      this.#listeners.set(changed, found);
      changed();
    }
  }

  /** Watches these folders and no others. */
  #watch(folders: readonly string[]): void {
    const wanted = new Set(isRecursive ? folders.slice(0, 1) : folders);
    for (const [folder, watcher] of this.#watchers) {
      if (!wanted.has(folder)) this.#unwatch(folder, watcher);
    }
    for (const folder of wanted) {
      if (this.#watchers.has(folder)) continue;
      const watcher = this.#watcherOf(folder);
      if (!watcher) return;
      this.#watchers.set(folder, watcher);
      watcher.on('error', () => this.#unwatch(folder, watcher));
      // Something may have come into it before it was watched.
      this.#isAsked = true;
    }
  }

  #watcherOf(folder: string): FSWatcher | undefined {
    try {
      return watch(join(this.#root, folder), { recursive: isRecursive }, (_event, name) => {
        if (!isSkipped(name?.replaceAll('\\', '/') ?? '')) this.#ask();
      });
    } catch {
      return undefined; // gone again, or there are as many as the system allows
    }
  }

  #unwatch(folder: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#watchers.get(folder) === watcher) this.#watchers.delete(folder);
  }

  async #rest(): Promise<void> {
    if (!this.#isAsked && this.#listeners.size > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, interval);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = undefined;
    }
    if (this.#listeners.size > 0) await sleep(pause);
  }
}
