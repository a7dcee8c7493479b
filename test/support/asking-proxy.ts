import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy through which a browser asks for everything, its workers included. */
export interface AskingProxy {
  readonly server: string;
  /** The addresses that were asked for, one after the other. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/**
 * What Chromium asks its maker for by itself, whatever page is open. If a page asks there, the
 * page's own events tell it.
 */
const browsersOwn = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]);

/** Whether a browser has asked for this address on its own account. */
export function isBrowsersOwn(address: string): boolean {
  const { hostname } = new URL(/^\w+:\/\//.test(address) ? address : `https://${address}`);
  return browsersOwn.has(hostname);
}

/** Starts a proxy that notes what it is asked for. What is encrypted, it notes and refuses. */
export async function openAskingProxy(): Promise<AskingProxy> {
  const asked: string[] = [];
  const proxy = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    asked.push(url);
    const onward = ask(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    server: `http://127.0.0.1:${port}`,
    asked,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
