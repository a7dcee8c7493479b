import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import {
  byPath,
  folderProblem,
  hugeFolder,
  isSkipped,
  type Folder,
  type FolderEntry,
} from './folder.js';
import { servedProblem } from './served-problem.js';
import { watchServed } from './served-watch.js';

/** How to reach the folder that `polku serve` has opened. */
export interface ServedInput {
  /** What `api/` is relative to: the page. */
  readonly base: string;
  /** Proof that the author has opened this page, and not another page that knows the address. */
  readonly token: string;
  readonly fetch?: typeof fetch;
}

/** A served folder, with what names it on this device, whatever the server's port is today. */
export interface ServedFolder extends Folder {
  readonly id: string;
}

interface Listing {
  readonly id: string;
  readonly name: string;
  readonly files: readonly FolderEntry[];
  readonly readOnly: boolean;
}

/** A server on the same device answers at once, or not at all. */
const patience = 30_000;

/** The token in the fragment of a page's address, `#token=…`: a server never gets to see it. */
export function tokenIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') || undefined;
}

/** Opens the folder of `polku serve`. */
export async function openServedFolder(input: ServedInput): Promise<ServedFolder | Problem> {
  const link = new Link(input);
  const listing = await link.list();
  if (isProblem(listing)) return listing;
  const { id, name, readOnly } = listing;
  link.folder = name;
  return {
    id,
    name,
    isReadOnly: readOnly,
    async list() {
      const now = await link.list();
      if (isProblem(now)) return now;
      if (now.files.length > hugeFolder) return folderProblem('huge', { limit: hugeFolder });
      return now.files.filter(({ path }) => !isSkipped(path)).sort(byPath);
    },
    async read(path) {
      const response = await link.ask('GET', path);
      if (isProblem(response)) return response;
      const content = await response.blob().catch(() => undefined);
      return content ? { content, stamp: stampOf(response) } : link.unreachable();
    },
    async write(path, content, expected) {
      const headers = { ...conditions(expected), 'Content-Type': 'application/octet-stream' };
      const response = await link.ask('PUT', path, { body: content, headers });
      return isProblem(response) ? response : { content, stamp: stampOf(response) };
    },
    async remove(path, expected) {
      const response = await link.ask('DELETE', path, { headers: conditions(expected) });
      if (!isProblem(response) || response.code === 'folder.missing') return undefined;
      return response;
    },
    watch: (changed) => watchServed((signal) => link.changes(signal), changed),
  };
}

class Link {
  folder = '';
  readonly #input: ServedInput;

  constructor(input: ServedInput) {
    this.#input = input;
  }

  async list(): Promise<Listing | Problem> {
    const response = await this.#fetch('api/folder', {}, AbortSignal.timeout(patience));
    if (isProblem(response)) return response;
    const listing: unknown = await response.json().catch(() => undefined);
    return isListing(listing) ? listing : this.unreachable();
  }

  async ask(method: string, path: string, init: RequestInit = {}): Promise<Response | Problem> {
    const address = `api/file?path=${encodeURIComponent(path)}`;
    return this.#fetch(address, { ...init, method }, AbortSignal.timeout(patience), path);
  }

  async changes(signal: AbortSignal): Promise<Response | Problem> {
    return this.#fetch('api/changes', {}, signal);
  }

  unreachable(): Problem {
    return folderProblem('unreachable', { folder: this.folder });
  }

  async #fetch(
    address: string,
    init: RequestInit,
    signal: AbortSignal,
    path?: string,
  ): Promise<Response | Problem> {
    const { base, token, fetch = globalThis.fetch.bind(globalThis) } = this.#input;
    const headers = { ...(init.headers as Record<string, string>), 'X-Polku-Token': token };
    try {
      const request = { ...init, headers, signal, cache: 'no-store', redirect: 'error' } as const;
      const response = await fetch(new URL(address, base), request);
      return response.ok ? response : servedProblem(response.status, this.folder, path);
    } catch {
      return this.unreachable();
    }
  }
}

function conditions(expected: string | undefined): Record<string, string> {
  return expected === undefined ? { 'If-None-Match': '*' } : { 'If-Match': `"${expected}"` };
}

/** A weak tag is a proxy's doing, and says the same. */
function stampOf(response: Response): string {
  return (response.headers.get('ETag') ?? '').replace(/^(?:W\/)?"(.*)"$/, '$1');
}

function isListing(value: unknown): value is Listing {
  const { id, name, files } = (value ?? {}) as Partial<Record<keyof Listing, unknown>>;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    Array.isArray(files) &&
    files.every(isEntry)
  );
}

function isEntry(value: unknown): value is FolderEntry {
  const { path, size, stamp } = (value ?? {}) as Partial<Record<keyof FolderEntry, unknown>>;
  return typeof path === 'string' && typeof size === 'number' && typeof stamp === 'string';
}
