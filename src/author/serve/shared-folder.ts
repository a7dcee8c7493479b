import { createHash } from 'node:crypto';
import * as nodeDisk from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename } from 'node:path';
import type { FolderEntry } from '../../draft/folder.js';
import { attempt, createFile, isTrouble, replaceFileIf, type Disk } from '../disk.js';
import { locate } from './locate.js';
import { isRefusal, refusalOf, settled, type Refusal } from './refusal.js';
import { stampOf } from './stamp.js';
import { walkFolder } from './walk-folder.js';

/** More than this is neither read nor written at once, in bytes. */
export const largest = 64 * 1024 * 1024;

/** A folder as `api/folder` tells it. */
export interface Listing {
  readonly id: string;
  readonly name: string;
  readonly readOnly: boolean;
  readonly files: readonly FolderEntry[];
}

/** A file as it was read. */
export interface StoredFile {
  readonly content: Uint8Array;
  readonly stamp: string;
}

/** The folder that the page reads and writes. Nothing rejects for what the disk says. */
export class SharedFolder {
  readonly #root: string;
  readonly #disk: Disk;
  #last: Promise<unknown> = Promise.resolve();

  /** `root` has no links in it. */
  constructor(root: string, disk: Disk = nodeDisk) {
    this.#root = root;
    this.#disk = disk;
  }

  async list(): Promise<Listing | Refusal> {
    const root = this.#root;
    const walked = await attempt(root, () => walkFolder(root));
    if (isTrouble(walked)) return (await this.#gone()) ?? refusalOf(walked);
    const readOnly = await this.#disk.access(root, constants.W_OK).then(
      () => false,
      () => true,
    );
    const id = createHash('sha256').update(root).digest('hex').slice(0, 16);
    return { id, name: basename(root) || root, readOnly, files: walked.files };
  }

  async read(path: string): Promise<StoredFile | Refusal> {
    return this.#at(path, async (file) => {
      for (let tries = 0; tries < 5; tries += 1) {
        const { size, stamp } = await stateOf(file);
        if (stamp === undefined) return { status: 404 };
        if (size > largest) return { status: 413 };
        const content = await this.#disk.readFile(file);
        // Half of the old text and half of the new is neither.
        if ((await stateOf(file)).stamp === stamp) return { content, stamp };
      }
      return { status: 423 };
    });
  }

  /** Writes a file that is as expected; `undefined` expects none. Gives the stamp of what it is now. */
  write(path: string, content: Uint8Array, expected?: string): Promise<string | Refusal> {
    return this.#inTurn(() =>
      this.#at(path, (file) =>
        expected === undefined
          ? this.#create(file, content)
          : this.#replace(file, content, expected),
      ),
    );
  }

  /** Removes a file that is as expected; one that is not there is removed. */
  remove(path: string, expected: string): Promise<Refusal | undefined> {
    return this.#inTurn(async () => {
      const removed = await this.#at(path, async (file) => {
        const { stamp, isThere } = await stateOf(file);
        if (!isThere) return '';
        if (stamp !== expected) return { status: 412 };
        await this.#disk.rm(file);
        return '';
      });
      return removed === '' ? undefined : removed;
    });
  }

  async #create(file: string, content: Uint8Array): Promise<string | Refusal> {
    const trouble = await createFile(file, content, this.#disk);
    if (trouble) return refusalOf(trouble);
    const { stamp, size } = await stateOf(file);
    // Somebody else was quicker than the look at what has been written.
    return stamp !== undefined && size === content.length ? stamp : { status: 412 };
  }

  async #replace(file: string, content: Uint8Array, expected: string): Promise<string | Refusal> {
    if ((await stateOf(file)).stamp !== expected) return { status: 412 };
    let stamp: string | undefined;
    const isStill = async (real: string, beside: string): Promise<boolean> => {
      stamp = (await stateOf(beside)).stamp;
      return (await stateOf(real)).stamp === expected;
    };
    const trouble = await replaceFileIf(file, content, isStill, this.#disk);
    return trouble ? refusalOf(trouble) : stamp!;
  }

  /** Does something with the file that a path leads to, if it leads to one. */
  async #at<Result extends object | string>(
    path: string,
    work: (file: string) => Promise<Result | Refusal>,
  ): Promise<Result | Refusal> {
    // What is missing is told apart from a folder that is, which must not be made anew either.
    const gone = await this.#gone();
    if (gone) return gone;
    const done = settled(
      await attempt(path, async () => {
        const file = await locate(this.#root, path);
        return file === undefined ? { status: 404 } : work(file);
      }),
    );
    const isMissing = typeof done === 'object' && isRefusal(done) && done.status === 404;
    return isMissing ? ((await this.#gone()) ?? done) : done;
  }

  async #gone(): Promise<Refusal | undefined> {
    const found = await attempt(this.#root, () => nodeDisk.stat(this.#root));
    if (isTrouble(found)) return found.values.reason === 'ENOENT' ? { status: 410 } : undefined;
    return found.isDirectory() ? undefined : { status: 410 };
  }

  /** One after another: of two windows that saw the same file, one is told that it has changed. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

interface FileState {
  readonly isThere: boolean;
  readonly size: number;
  /** Undefined for what is no file. */
  readonly stamp?: string;
}

async function stateOf(file: string): Promise<FileState> {
  const found = await attempt(file, () => nodeDisk.stat(file, { bigint: true }));
  if (isTrouble(found)) {
    if (['ENOENT', 'ENOTDIR'].includes(found.values.reason)) return { isThere: false, size: 0 };
    throw Object.assign(new Error(found.values.reason), { code: found.values.reason });
  }
  const size = Number(found.size);
  return found.isFile() ? { isThere: true, size, stamp: stampOf(found) } : { isThere: true, size };
}
