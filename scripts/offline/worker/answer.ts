import { keepAll } from './fill.js';
import { addressOf, cacheName, digestOf, pathOf, type Ground } from './ground.js';
import { sealed } from './obtain.js';
import { ranged } from './ranged.js';
import type { AskedEvent } from './scope.js';
import { readState } from './state.js';

/** Chunks carry their hash in the name, so whoever asks for one that is not listed is of another version. */
const chunk = /-[\w-]{8}\.(?:js|css)$/;

/** Answers a request for a file of the site; gives nothing for what is none of the worker's business. */
export function answer(ground: Ground, event: AskedEvent): Promise<Response> | undefined {
  const { request } = event;
  if (request.method !== 'GET') return undefined;
  const asked = pathOf(ground, request.url);
  if (asked === undefined) return undefined;
  if (request.mode === 'navigate') {
    const page = pageAt(ground, asked);
    return page === undefined ? undefined : shown(ground, event, page);
  }
  if (new URL(request.url).search !== '') return undefined;
  if (digestOf(ground, asked) !== undefined) return given(ground, event, asked);
  return chunk.test(asked) ? ofAnotherVersion(ground, event, asked) : undefined;
}

/** Keeps what a page has loaded before the worker was there. */
export async function keepVisited(ground: Ground, addresses: readonly unknown[]): Promise<void> {
  const paths = addresses
    .filter((address) => typeof address === 'string' && URL.canParse(address))
    .map((address) => pathOf(ground, address as string))
    .map((path) => (path === undefined ? undefined : pageAt(ground, path)));
  await keepAll(
    ground,
    paths.filter((path) => path !== undefined),
  );
}

/** The file that a server would give for a path: some leave out `index.html`, some `.html`. */
function pageAt(ground: Ground, path: string): string | undefined {
  const names = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((name) => digestOf(ground, name) !== undefined);
}

async function shown(ground: Ground, event: AskedEvent, page: string): Promise<Response> {
  try {
    return (
      (await cached(ground, ground.list.version, page)) ?? (await fetched(ground, event, page))
    );
  } catch (error) {
    const apology = await cached(ground, ground.list.version, 'offline.html');
    if (!apology) throw error;
    return new Response(apology.body, { status: 503, headers: apology.headers });
  }
}

async function given(ground: Ground, event: AskedEvent, path: string): Promise<Response> {
  const older = (await readState(ground)).pages[event.clientId];
  const file =
    (older === undefined ? undefined : await cached(ground, older, path)) ??
    (await cached(ground, ground.list.version, path)) ??
    (await fetched(ground, event, path));
  return ranged(file, event.request.headers.get('Range'));
}

async function ofAnotherVersion(
  ground: Ground,
  { request, clientId }: AskedEvent,
  path: string,
): Promise<Response> {
  const older = (await readState(ground)).pages[clientId];
  const file = older === undefined ? undefined : await cached(ground, older, path);
  return file ?? fetch(request);
}

function cached(ground: Ground, version: string, path: string): Promise<Response | undefined> {
  const options = { cacheName: cacheName(ground, version) };
  return ground.scope.caches.match(addressOf(ground, path), options);
}

/** The file from the server, which is kept if it is the one that was built. */
async function fetched(ground: Ground, event: AskedEvent, path: string): Promise<Response> {
  const { request } = event;
  // A part cannot be kept.
  const inParts = request.headers.has('Range');
  const response = await fetch(inParts ? addressOf(ground, path) : request);
  if (response.status === 200 && response.type === 'basic') {
    event.waitUntil(keep(ground, path, response.clone()).catch(() => undefined));
  }
  return response;
}

async function keep(ground: Ground, path: string, response: Response): Promise<void> {
  const { caches } = ground.scope;
  const name = cacheName(ground, ground.list.version);
  // Once the worker has been taken out, nothing comes back.
  if (!(await caches.has(name))) return;
  const file = await sealed(response, digestOf(ground, path) ?? '');
  if (file) await (await caches.open(name)).put(addressOf(ground, path), file);
}
