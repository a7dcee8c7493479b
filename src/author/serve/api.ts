import type { IncomingMessage, ServerResponse } from 'node:http';
import { send, type Answer } from './answer.js';
import type { FolderWatch } from './folder-watch.js';
import { isOwnPage, isTrusted } from './gate.js';
import { isRefusal } from './refusal.js';
import { largest, type SharedFolder } from './shared-folder.js';

/** What the page may ask about. */
export interface Api {
  readonly folder: SharedFolder;
  readonly watch: FolderWatch;
  readonly token: string;
}

/** How often a page that waits for changes hears that the server is there, in milliseconds. */
const heartbeat = 15_000;

const common = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Answers a request to `api/`: docs/serve.md. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  api: Api,
): Promise<void> {
  const { method } = request;
  const tell = (answer: Answer): void => send(response, answer, common);
  if (!isOwnPage(request) || !isTrusted(request, api.token)) return tell({ status: 401 });
  switch (pathname) {
    case '/api/folder':
      return tell(method === 'GET' ? await listing(api) : notAllowed('GET'));
    case '/api/changes':
      if (method !== 'GET') return tell(notAllowed('GET'));
      return stream(response, api);
    case '/api/file':
      return tell(await ofFile(request, searchParams.get('path') ?? '', api.folder));
    default:
      return tell({ status: 404 });
  }
}

async function listing({ folder }: Api): Promise<Answer> {
  const listed = await folder.list();
  if (isRefusal(listed)) return listed;
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: JSON.stringify(listed) };
}

async function ofFile(
  request: IncomingMessage,
  path: string,
  folder: SharedFolder,
): Promise<Answer> {
  switch (request.method) {
    case 'GET': {
      const file = await folder.read(path);
      if (isRefusal(file)) return file;
      // Whatever it is, it is never shown as a page of this server.
      const headers = { 'Content-Type': 'application/octet-stream', ...tagged(file.stamp) };
      return { status: 200, headers, body: file.content };
    }
    case 'PUT': {
      const condition = conditionOf(request);
      if (!condition) return { status: 412 };
      const content = await bodyOf(request);
      if (!content) return { status: 413 };
      const stamp = await folder.write(path, content, condition.stamp);
      if (typeof stamp !== 'string') return stamp;
      return { status: condition.stamp === undefined ? 201 : 200, headers: tagged(stamp) };
    }
    case 'DELETE': {
      const stamp = conditionOf(request)?.stamp;
      if (stamp === undefined) return { status: 412 };
      return (await folder.remove(path, stamp)) ?? { status: 204 };
    }
    default:
      return notAllowed('GET, PUT, DELETE');
  }
}

function notAllowed(allowed: string): Answer {
  return { status: 405, headers: { Allow: allowed } };
}

function tagged(stamp: string): Readonly<Record<string, string>> {
  return { ETag: `"${stamp}"` };
}

/** What a file must be for a request to be carried out: as it was seen, or not there. */
function conditionOf({ headers }: IncomingMessage): { readonly stamp?: string } | undefined {
  const match = headers['if-match'];
  const none = headers['if-none-match'];
  if (match === undefined) return none === '*' ? {} : undefined;
  const stamp = /^"([^"]+)"$/.exec(match)?.[1];
  return stamp !== undefined && none === undefined ? { stamp } : undefined;
}

/** The whole body; undefined where it is too large. Rejects if it breaks off. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    // Whoever stops reading breaks the line, and the answer is not heard.
    if (length <= largest) chunks.push(chunk);
  }
  return length > largest ? undefined : Buffer.concat(chunks);
}

/** Tells of changes until the page goes. */
function stream(response: ServerResponse, { watch }: Api): void {
  response.writeHead(200, { ...common, 'Content-Type': 'text/event-stream' });
  response.write(': here\n\n');
  const stop = watch.listen(() => response.write('data: changed\n\n'));
  const beat = setInterval(() => response.write(': here\n\n'), heartbeat);
  response.on('close', () => {
    clearInterval(beat);
    stop();
  });
}
