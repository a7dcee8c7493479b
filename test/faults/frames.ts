import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startKillableBrowser } from '../support/killable-browser.js';
import type { FaultSite } from './site.js';

export interface FramesResult {
  /** What the first of two sites, the second, and the first again find in the same course. */
  readonly ledgers: readonly (readonly string[])[];
  /** What is told in a frame that may keep nothing. */
  readonly told?: string;
  /** After the course was there, in milliseconds. */
  readonly toldAfter?: number;
  /** Whether what was answered there is in the file that can be saved. */
  readonly isInFile: boolean;
}

/** Shows one course in the frames of two other sites, with what browsers really do by default. */
export async function frameBySites(site: FaultSite): Promise<FramesResult> {
  const hosts = await serveHosts(site.pageOf('choice'));
  const profile = await mkdtemp(join(tmpdir(), 'polku-frames-'));
  const { page, kill } = await startKillableBrowser(profile);
  try {
    const ledgers: (readonly string[])[] = [];
    for (const host of ['one', 'two', 'one']) {
      const frame = await courseIn(page, hosts.addressOf(host));
      if (ledgers.length < 2) await answer(frame, host);
      ledgers.push(await frame.evaluate(() => window.polku.known()));
    }
    const forbidden = await courseIn(page, hosts.addressOf('one', 'sandbox=allow-scripts'));
    await answer(forbidden, 'forbidden');
    const isTold = () => window.polku.toldAt !== undefined;
    await forbidden.waitForFunction(isTold, undefined, { timeout: 5_000 }).catch(() => undefined);
    const result = await forbidden.evaluate(async () => {
      const { told, toldAt, shownAt = 0 } = window.polku;
      return { told, toldAt, shownAt, file: await window.polku.file() };
    });
    const { told, toldAt, shownAt, file } = result;
    return {
      ...{ ledgers, isInFile: file.includes('"forbidden"') },
      ...(told && toldAt && { told, toldAfter: Math.max(0, Math.round(toldAt - shownAt)) }),
    };
  } finally {
    await kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    hosts.close();
  }
}

/** A web server whose names are sites of their own: `one.localhost`, `two.localhost`. */
async function serveHosts(course: string) {
  const server = createServer((request, response) => {
    const attributes = new URL(request.url ?? '/', 'http://localhost').searchParams.get('with');
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>Host</title><iframe ${attributes} src="${course}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (host: string, attributes = '') =>
      `http://${host}.localhost:${port}/?with=${encodeURIComponent(attributes)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function courseIn(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const frame = page.frames().find((one) => one !== page.mainFrame())!;
  await frame.waitForFunction(() => window.polku?.shownAt !== undefined);
  return frame;
}

function answer(frame: Frame, item: string): Promise<unknown> {
  return frame.evaluate((one) => {
    const base = { course: 'all', lesson: 'choice', fingerprint: 'f', response: [0] };
    return window.polku.ledger!.append({ ...base, kind: 'attempt', item: one, t: 1, score: 1 });
  }, item);
}
