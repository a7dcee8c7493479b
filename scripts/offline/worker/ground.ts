import type { SiteList } from '../site-list.js';
import { digestLength } from '../site-list.js';
import type { WorkerScope } from './scope.js';

/** What all parts of the worker stand on. */
export interface Ground {
  readonly scope: WorkerScope;
  /** The site's folder; ends with a slash. */
  readonly folder: URL;
  readonly list: SiteList;
}

const lead = 'polku-offline';

/** The name of a version's cache: other sites on the origin have other folders in it. */
export function cacheName({ folder }: Ground, version: string): string {
  return `${lead} ${folder.pathname} ${version}`;
}

/** The versions that have a cache, in the order in which they came; `state` is one of them. */
export async function cachedVersions(ground: Ground): Promise<readonly string[]> {
  const start = cacheName(ground, '');
  const names = await ground.scope.caches.keys();
  return names.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
}

/** Deletes all caches of this site, and none of another. */
export async function deleteCaches(ground: Ground): Promise<void> {
  const versions = await cachedVersions(ground);
  await Promise.all(versions.map((one) => ground.scope.caches.delete(cacheName(ground, one))));
}

/** The address of a file of the site. */
export function addressOf({ folder }: Ground, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), folder).href;
}

/** The path of an address within the site, whatever its query. */
export function pathOf({ folder }: Ground, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(folder.pathname.length));
  } catch {
    return undefined;
  }
}

/** What a file must be, or nothing for what is no file of this version. */
export function digestOf({ list: { first, later } }: Ground, path: string): string | undefined {
  if (Object.hasOwn(first, path)) return first[path];
  return Object.hasOwn(later, path) ? later[path] : undefined;
}

/** The beginning of the digest of a file. */
export async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)).slice(0, digestLength);
}
