import { addressOf, cachedVersions, cacheName, digest, type Ground } from './ground.js';

/** Headers that speak of the way a file came, not of the file; `Vary: *` cannot be cached at all. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * A file as it was built: from another version's cache where that has the same, or from the
 * server. Whatever else comes (an error page, the file of another version) is an error.
 */
export async function obtain(ground: Ground, path: string, wanted: string): Promise<Response> {
  const address = addressOf(ground, path);
  for (const version of await cachedVersions(ground)) {
    const options = { cacheName: cacheName(ground, version) };
    const cached = await ground.scope.caches.match(address, options);
    const same = cached && (await sealed(cached, wanted));
    if (same) return same;
  }
  // The browser may have it, and may have an old one.
  for (const cache of ['default', 'reload'] as const) {
    const same = await sealed(await fetch(address, { cache }), wanted);
    if (same) return same;
  }
  throw new Error(`${path} is not what was built`);
}

/** A response with its body at hand, or nothing where it is not the wanted file. */
export async function sealed(response: Response, wanted: string): Promise<Response | undefined> {
  // What is made here or comes from a cache is of type `default`, what comes from the server `basic`.
  if (response.status !== 200 || response.type === 'opaque') return undefined;
  const bytes = await response.arrayBuffer();
  if ((await digest(bytes)) !== wanted) return undefined;
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  // Anew, as a response that was redirected may not answer a navigation.
  return new Response(bytes, { headers });
}
