import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildCdn } from './bundles.js';

/**
 * Puts into a site what a script tag on other sites loads from it, so that the snippets of its
 * builder work. While developing, the same address gives the module as the site's pages have it.
 */
export const cdnInSite: Plugin = {
  name: 'cdn-in-site',
  configureServer(server) {
    server.middlewares.use('/polku.cdn.js', (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end("import('./polku.ts');");
    });
  },
  async generateBundle() {
    const folder = mkdtempSync(join(tmpdir(), 'polku-cdn-'));
    try {
      await buildCdn(folder);
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const file = join(entry.parentPath, entry.name);
        const fileName = relative(folder, file).split(sep).join('/');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
