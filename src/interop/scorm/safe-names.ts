import { hashOf } from '../../course/fingerprint.js';

/** Names that some system has for itself, whatever stands behind them. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The longest path that every unpacker takes, with room for the folders of the LMS. */
const longest = 120;

/**
 * What files are called in a package: as they are where every system and LMS can have that, else
 * by a hash. Two that only differ in capitals would be one on many disks.
 */
export function safeNames(paths: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of [...paths].sort()) {
    const isFree = !taken.has(path.toLowerCase());
    const name = isSafe(path) && isFree ? path : hashedName(path);
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

function isSafe(path: string): boolean {
  return path.length <= longest && path.split('/').every(isSafePart);
}

function isSafePart(part: string): boolean {
  return /^[a-z\d][\w.-]*$/i.test(part) && !part.endsWith('.') && !reserved.test(part);
}

function hashedName(path: string): string {
  const [ending = ''] = /\.[a-z\d]{1,5}$/i.exec(path) ?? [];
  return `files/${hashOf(path)}${ending.toLowerCase()}`;
}

/** Compiled data with its texts changed; `field`: the name of what a text stands in. */
export function renamed(
  value: unknown,
  rename: (text: string, field: string) => string,
  field = '',
): unknown {
  if (typeof value === 'string') return rename(value, field);
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename, field));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, part]) => [name, renamed(part, rename, name)] as const,
  );
  return Object.fromEntries(entries);
}
