import type { UnzipFileInfo, Zippable } from 'fflate';
import type { Problem } from '../problem.js';
import { isSafePath } from './draft-paths.js';
import { byPath, isSkipped, manyFiles } from './folder.js';
import { mediaTypeOf } from './media-types.js';
import type { LooseFile } from './memory-folder.js';

/** What is unpacked of one zip, in bytes, so that a small file cannot fill the memory. */
export const zipLimit = 64 * 1024 * 1024;

/** Entries that are looked at before a zip is taken for damaged or hostile. */
const entryLimit = 10 * manyFiles;

/** What a zip holds, and what of it was left out. */
export interface Unzipped {
  readonly files: readonly LooseFile[];
  readonly problems: readonly Problem[];
}

/** Packs files. The same files give the same bytes, on any day and in any time zone. */
export async function zipFiles(files: readonly LooseFile[]): Promise<Blob> {
  const { zipSync } = await import('fflate');
  const tree = Object.create(null) as Zippable;
  // A zip has the time of a clock on the wall; its attributes say "a plain file" to Unix.
  const same = { mtime: new Date(2000, 0, 1), os: 3, attrs: 0o100644 << 16 } as const;
  for (const { path, content } of [...files].sort(byPath)) {
    const isText = /\.(?:md|svg|json|txt|csv)$/i.test(path);
    const bytes = new Uint8Array(await content.arrayBuffer());
    tree[path] = [bytes, { ...same, level: isText ? 6 : 0 }];
  }
  return new Blob([zipSync(tree)], { type: 'application/zip' });
}

/** Unpacks a zip, within limits. Files that would land elsewhere are left out, and told. */
export async function unzipFiles(zip: Blob): Promise<Unzipped> {
  if (zip.size > zipLimit) return refused('large', { limit: zipLimit / 1024 / 1024 });
  const filter = new EntryFilter();
  try {
    const { unzipSync } = await import('fflate');
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const unpacked = unzipSync(bytes, { filter: (entry) => filter.takes(entry) });
    const files = Object.entries(unpacked).map(([name, content]): LooseFile => {
      const path = pathOf(name);
      return { path, content: new Blob([content], { type: mediaTypeOf(path) }) };
    });
    return { files: files.sort(byPath), problems: filter.problems };
  } catch {
    return filter.excess ?? refused('damaged');
  }
}

/** Says of each entry whether it is unpacked, before anything is. */
class EntryFilter {
  readonly problems: Problem[] = [];
  excess: Unzipped | undefined;
  #entries = 0;
  #bytes = 0;
  readonly #paths = new Set<string>();

  takes({ name, originalSize, compression }: UnzipFileInfo): boolean {
    this.#entries += 1;
    const path = pathOf(name);
    if (this.#entries > entryLimit) this.#giveUp('many', { limit: manyFiles });
    // What comes after the last entry is read as more of them where their number is wrong.
    if (name === '') this.#giveUp('damaged', {});
    if (path.endsWith('/')) return false;
    if (!isSafePath(path) || this.#paths.has(path)) return this.#leaveOut('path', path);
    if (isSkipped(path)) return false;
    if (compression !== 0 && compression !== 8) return this.#leaveOut('entry', path);
    this.#paths.add(path);
    this.#bytes += originalSize;
    if (this.#paths.size > manyFiles) this.#giveUp('many', { limit: manyFiles });
    if (this.#bytes > zipLimit) this.#giveUp('large', { limit: zipLimit / 1024 / 1024 });
    return true;
  }

  #leaveOut(code: string, path: string): boolean {
    this.problems.push({ ...zipProblem(code, { path }), severity: 'warning' });
    return false;
  }

  /** Throwing is the only way out of an unpacking that has begun. */
  #giveUp(code: string, values: Problem['values']): never {
    this.excess = refused(code, values);
    throw new RangeError(code);
  }
}

/** Some programs write paths as Windows has them. */
function pathOf(name: string): string {
  return name.replaceAll('\\', '/');
}

function refused(code: string, values: Problem['values'] = {}): Unzipped {
  return { files: [], problems: [zipProblem(code, values)] };
}

/** A problem of a zip, or of one of its files. */
export function zipProblem(code: string, values: Problem['values'] = {}): Problem {
  return { code: `zip.${code}`, severity: 'error', values };
}
