import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface ServeOptions {
  /** Sent with every answer: a content security policy, for example. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Compresses, as a web server does. */
  readonly gzip?: boolean;
}

/** A static web server for a folder, on a port of its own. `origin` ends with a slash. */
export async function serveFolder(
  folder: string,
  { headers = {}, gzip = false }: ServeOptions = {},
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    );
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, {
          'Content-Type': type,
          ...headers,
          ...(gzip && { 'Content-Encoding': 'gzip' }),
        });
        response.end(gzip ? gzipSync(content, { level: 9 }) : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
