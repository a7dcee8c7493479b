import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { contentOf } from '../../src/draft/content.js';
import { isProblem } from '../../src/course/source.js';
import type { Draft, DraftFile } from '../../src/draft/draft.js';
import type { Folder } from '../../src/draft/folder.js';

/** An address that was made for a file, and of which state of it. */
interface Made {
  readonly file: DraftFile;
  readonly url?: string;
}

/** A draft, and the folder that some of its files only lie in. */
export interface MediaPlace {
  readonly draft?: Draft;
  readonly folder?: Folder;
}

/**
 * Addresses for the pictures and recordings of a draft, which lie in no place that a page could
 * load them from. Each is read when it is first asked for.
 */
export class DraftMedia implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #place: () => MediaPlace;
  readonly #made = new Map<string, Made>();
  #find = (path: string) => this.#addressOf(path);

  constructor(host: ReactiveControllerHost, place: () => MediaPlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  /**
   * Gives a file's address, as soon as there is one. It is a new function when there is more to be
   * found: then what shows the lesson asks for all of them again.
   */
  get find(): (path: string) => string | undefined {
    return this.#find;
  }

  hostDisconnected(): void {
    for (const { url } of this.#made.values()) if (url) URL.revokeObjectURL(url);
    this.#made.clear();
    // Whoever comes back with the page asks for all of them again.
    this.#find = (path) => this.#addressOf(path);
  }

  #addressOf(path: string): string | undefined {
    const { draft, folder } = this.#place();
    const file = draft?.files.get(path);
    if (!file || file.kind === 'text') return undefined;
    const made = this.#made.get(path);
    if (made && isSame(made.file, file)) return made.url;
    this.#made.set(path, { file, ...(made?.url && { url: made.url }) });
    void this.#read(file, folder, made?.url);
    return made?.url;
  }

  async #read(file: DraftFile, folder: Folder | undefined, before?: string): Promise<void> {
    const content = await contentOf(file, folder);
    if (this.#made.get(file.path)?.file !== file) return;
    if (isProblem(content)) return;
    this.#made.set(file.path, { file, url: URL.createObjectURL(content) });
    if (before) URL.revokeObjectURL(before);
    this.#find = (path) => this.#addressOf(path);
    this.#host.requestUpdate();
  }
}

// A file that was only saved holds what it held before.
function isSame(one: DraftFile, other: DraftFile): boolean {
  if (one === other) return true;
  if (one.kind !== 'media' || other.kind !== 'media') return false;
  if (one.content && other.content) return one.content === other.content;
  if (!one.content && !other.content) return one.stamp === other.stamp;
  return one.size === other.size;
}
