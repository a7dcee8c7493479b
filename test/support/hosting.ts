import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { buildCdn, page } from '../../scripts/bundles.js';
import { builtOnce } from './built-once.js';
import { everyTypeCompiled, everyTypeCourse } from './every-type.js';
import { makeFolder } from './folder.js';
import { serveFolder } from './serve-folder.js';

/** A page as a host sends it. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The module with courses on one site, and the pages of a host on another. */
export interface Hosting {
  /** Where the module lies; ends with a slash. */
  readonly module: string;
  /** Puts a page on the host's site, and gives its address. */
  readonly put: (page: HostPage) => string;
  /** Writes a file beside the module. */
  readonly write: (name: string, content: string) => void;
  readonly close: () => void;
}

/** A lesson with what hosts can get in the way of: pressing, writing, and moving. */
const trip = {
  'courses/trip/course.md': `---\nid: trip\ntitle: A trip\nlanguages: [en]\nteaches: fi\n---\nAbout.\n\n## Unit\n\n1. [All of it](01-all.md)\n2. [More](02-more.md)\n`,
  'courses/trip/01-all.md': `---
title: All of it
---
You can travel. There is [more](02-more.md).

## Choose
:::choice
What do you say?

- [x] *Hei!*
- [ ] *Kiitos!*
:::

## Write
:::gaps
Write the missing word.

Hyvää [[huomenta]]!
:::

## Match
:::match
Match them.

| Finnish | English |
|---|---|
| *vuoro* | shift |
| *tauko* | break |
:::
`,
  'courses/trip/02-more.md': `---\ntitle: More\n---\n## More\n:::choice\nMore?\n\n- [x] yes\n- [ ] no\n:::\n`,
} as const;

/** Builds the module, and serves it and a host beside it. Whoever opens it closes it. */
export async function openHosting(): Promise<Hosting> {
  const built = await builtOnce('cdn', buildCdn);
  const folder = makeFolder(trip);
  // The same once more, as another version would lie on another server.
  for (const place of ['.', 'other']) {
    cpSync(built.path, join(folder.path, place), { recursive: true });
  }
  for (const { path, content } of [...everyTypeCourse(), ...(await everyTypeCompiled())]) {
    folder.write(`courses/all/${path}`, content);
  }
  const entry = page('components/index.ts');
  const outDir = join(folder.path, 'bundled');
  await build({ ...entry, build: { ...entry.build, write: true, outDir } });
  const headers = { 'Access-Control-Allow-Origin': '*' };
  const served = await serveFolder(folder.path, { headers });
  const pages: HostPage[] = [];
  const server = createServer(({ url = '' }, response) => {
    const page = pages[Number(/^\/(\d+)/.exec(url)?.[1] ?? -1)];
    if (!page) return void response.writeHead(url.includes('favicon') ? 204 : 404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    module: served.origin,
    // By its name and by its number one machine is two sites.
    put: (page) => `http://localhost:${port}/${pages.push(page) - 1}`,
    write: folder.write,
    close: () => {
      server.closeAllConnections();
      server.close();
      served.close();
      folder.remove();
      built.remove();
    },
  };
}
