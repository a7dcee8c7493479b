/** Where a link leads, or why it must not. */
export type Target =
  | { readonly kind: 'outside'; readonly href: string }
  /** `path` is relative to the course folder and decoded; `rest` is `?…#…`. */
  | { readonly kind: 'file'; readonly path: string; readonly rest: string }
  | { readonly kind: 'anchor'; readonly href: string }
  | { readonly kind: 'insecure'; readonly href: string }
  | { readonly kind: 'refused'; readonly scheme: string };

// What browsers skip when they look for a scheme, and what hides one from a reader.
const invisible =
  /[\0-\x20\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/g;
const control = /[\0-\x1f\x7f]/g;

/** Resolves a link's destination in a file of the folder. Only known schemes pass. */
export function resolveLink(written: string, folder: string): Target {
  const href = written.replace(control, '').trim().replaceAll(' ', '%20');
  const scheme = /^([^/?#]*?):/.exec(href.replace(invisible, '').toLowerCase())?.[1];
  if (scheme !== undefined) {
    if (!href.toLowerCase().startsWith(`${scheme}:`)) return { kind: 'refused', scheme };
    if (scheme === 'mailto' || scheme === 'tel') return { kind: 'outside', href };
    return /^https?:\/\/[^/\\?#]/i.test(href) && isUrl(href)
      ? { kind: scheme === 'http' ? 'insecure' : 'outside', href }
      : { kind: 'refused', scheme };
  }
  if (/^[/\\]/.test(href)) return { kind: 'refused', scheme: href.slice(0, 2) };
  if (href.startsWith('#')) return { kind: 'anchor', href };
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href)!;
  const resolved = resolvePath(folder, decodePath(path));
  return resolved === undefined
    ? { kind: 'refused', scheme: '\\' }
    : { kind: 'file', path: resolved, rest };
}

/** A file's path as it may stand in a link. */
export function encodePath(path: string): string {
  return path
    .replace(/[\ud800-\udfff]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Whether a path stays within the course folder. */
export function isWithin(path: string): boolean {
  return path !== '' && path !== '..' && !path.startsWith('../');
}

function resolvePath(folder: string, path: string): string | undefined {
  if (/[\\\0-\x1f]/.test(path) || path.startsWith('/')) return undefined;
  const parts: string[] = folder ? folder.split('/') : [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** A path out of a link, as the file is called. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isUrl(href: string): boolean {
  try {
    return new URL(href).hostname !== '';
  } catch {
    return false;
  }
}
