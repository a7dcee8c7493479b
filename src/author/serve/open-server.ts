import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from '../disk.js';
import { send } from './answer.js';
import { answerApi, type Api } from './api.js';
import { FolderWatch } from './folder-watch.js';
import { isAddressed } from './gate.js';
import { answerPage, pageHeaders } from './pages.js';
import { SharedFolder } from './shared-folder.js';

/** What is served, and where. */
export interface ServerInput {
  readonly folder: string;
  /** The folder of the workbench's pages. */
  readonly pages: string;
  /** Where it is taken, the next one that is free is. */
  readonly port: number;
}

/** A server that listens. */
export interface OpenServer {
  /** With the token in its fragment, which no request carries. */
  readonly address: string;
  close(): void;
}

/** Nobody but this device gets through to it. */
const host = '127.0.0.1';
/** How many ports are tried. */
const tries = 20;

/** Serves the workbench over a folder. Rejects with what the system says where it cannot listen. */
export async function openServer({ folder, pages, port }: ServerInput): Promise<OpenServer> {
  const [root, pageRoot] = await Promise.all([realpath(folder), realpath(pages)]);
  const token = randomBytes(16).toString('hex');
  const api = { folder: new SharedFolder(root), watch: new FolderWatch(root), token };
  const server = createServer((request, response) => {
    answer(request, response, { api, pages: pageRoot, port: portOf(server) }).catch(() => {
      // The other side has broken off, or something is wrong here: neither ends the server.
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  return {
    address: `http://${host}:${portOf(server)}/#token=${token}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Served {
  readonly api: Api;
  readonly pages: string;
  readonly port: number;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { api, pages, port }: Served,
): Promise<void> {
  const url = URL.canParse(request.url ?? '', 'http://localhost')
    ? new URL(request.url!, 'http://localhost')
    : undefined;
  if (!isAddressed(request, port)) return send(response, { status: 401 }, pageHeaders);
  if (!url) return send(response, { status: 404 }, pageHeaders);
  if (url.pathname.startsWith('/api/')) return answerApi(request, response, url, api);
  send(response, await answerPage(request, url, pages), pageHeaders);
}

async function listen(server: Server, port: number): Promise<void> {
  for (let at = port; ; at += 1) {
    try {
      await listenAt(server, at);
      return;
    } catch (error) {
      const isLast = at === port + tries || at >= 65_535;
      if (codeOf(error) !== 'EADDRINUSE' || isLast) throw error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}
