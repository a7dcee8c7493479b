import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isSkipped } from '../../draft/folder.js';
import { codeOf } from '../disk.js';

/**
 * Where a path of a folder, with `/`, leads on the disk. Undefined where that is outside of the
 * folder, links resolved, or what is hidden or installed. `root` has no links in it.
 */
export async function locate(root: string, path: string): Promise<string | undefined> {
  if (!isPlain(path) || isSkipped(path)) return undefined;
  const file = join(root, path);
  const real = relative(root, await realAncestor(file));
  return isWithin(real) ? file : undefined;
}

function isPlain(path: string): boolean {
  // On Windows, `a.md:b` is a second file inside of the first.
  const foreign = sep === '\\' ? /[\\:\0]/ : /[\\\0]/;
  return !foreign.test(path) && !path.split('/').some((name) => /^\.{0,2}$/.test(name));
}

/** What a file really is; of one that is not there, the nearest folder above it that is. */
async function realAncestor(file: string): Promise<string> {
  for (let at = file; ; at = dirname(at)) {
    try {
      return await realpath(at);
    } catch (error) {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
      if (!isMissing || at === dirname(at)) throw error;
    }
  }
}

function isWithin(path: string): boolean {
  const parts = path.split(sep);
  const isOutside = parts[0] === '..' || isAbsolute(path);
  return !isOutside && !isSkipped(parts.join('/')) && !isSkipped(`${parts.join('/')}/`);
}
