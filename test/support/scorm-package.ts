import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { lmsPage } from '../../scripts/bundles.js';
import { run } from '../../src/author/run.js';
import { openShelf } from '../../src/author/shelf.js';
import { builtOnce } from './built-once.js';
import { makeFolder } from './folder.js';
import type { Ran } from './polku.js';

/** Makes packages, with the module as it is built for an LMS. Whoever asks for it removes it. */
export interface Packer {
  /** Runs `polku scorm` with further words. */
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  /** Packs a course's folder, and gives the package's bytes. */
  readonly pack: (folder: string, ...args: readonly string[]) => Promise<Uint8Array>;
  readonly remove: () => void;
}

/** Builds what runs in an LMS. */
export async function openPacker(): Promise<Packer> {
  const lms = await builtOnce('lms', (outDir) => build(lmsPage(outDir)));
  const sources = openShelf(new URL('../../src/author/cli.ts', import.meta.url).href);
  const shelf = { ...sources, lms: () => Promise.resolve(lms.path) };
  const out = makeFolder();
  const packing = async (...args: readonly string[]): Promise<Ran> => {
    const printed: string[] = [];
    const complained: string[] = [];
    const status = await run(['scorm', ...args], {
      print: (line) => printed.push(`${line}\n`),
      complain: (line) => complained.push(`${line}\n`),
      ...{ shelf, env: { LANG: 'en_GB.UTF-8' } },
    });
    return { status, stdout: printed.join(''), stderr: complained.join('') };
  };
  return {
    run: packing,
    async pack(folder, ...args) {
      const file = join(out.path, 'course.zip');
      const { status, stderr } = await packing(folder, '-o', file, ...args);
      if (status !== 0) throw new Error(stderr);
      return readFileSync(file);
    },
    remove() {
      out.remove();
      lms.remove();
    },
  };
}

/** Unpacks a package into a folder, as an LMS does. */
export function unpackInto(folder: ReturnType<typeof makeFolder>, zip: Uint8Array): void {
  for (const [path, content] of Object.entries(unzipSync(zip))) folder.write(path, content);
}

/** A text among the files of a package. */
export function textIn(zip: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(zip)[path]);
}
