import type { Problem } from '../problem.js';
import type { Draft } from './draft.js';
import { isSkipped } from './folder.js';

/** What some system or other does not allow in a file's name; Windows, mostly. */
const unfit = /[<>:"|?*\\\0-\x1f\x7f]|[. ]$|^ |^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a path leads to a file within its folder, wherever it is unpacked. */
export function isSafePath(path: string): boolean {
  return (
    path.length <= 400 &&
    !/[\\\0-\x1f\x7f]|^[a-z]:/i.test(path) &&
    // To Windows `.. ` is `..`.
    path.split('/').every((part) => part !== '__proto__' && !/^[. ]*$/.test(part))
  );
}

/** Why a file of the author's cannot be called so, if it cannot. */
export function pathProblem(draft: Draft, path: string): Problem | undefined {
  const isFit = isSafePath(path) && !isSkipped(path);
  if (!isFit || path.split('/').some((part) => part.length > 100 || unfit.test(part))) {
    return { code: 'draft.path', severity: 'error', values: { path } };
  }
  return isTaken(draft, path)
    ? { code: 'draft.exists', severity: 'error', values: { path } }
    : undefined;
}

/** A path that is not taken: `images/cat.png` → `images/cat-2.png`. */
export function freePath(draft: Draft, path: string): string {
  const [, stem = path, ending = ''] = /^(.*?)((?:\.[^./]*)?)$/s.exec(path) ?? [];
  let free = path;
  for (let number = 2; isTaken(draft, free); number += 1) free = `${stem}-${number}${ending}`;
  return free;
}

/** To many disks `Hei.md` is `hei.md`, and an ä of two characters is an ä of one. */
function isTaken({ files }: Draft, path: string): boolean {
  const same = sameOnDisk(path);
  return [...files.keys()].some((other) => sameOnDisk(other) === same);
}

function sameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
