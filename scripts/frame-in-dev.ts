import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './bundles.js';

const scripts = {
  '/polku.embed.js': 'components/frame/embed.ts',
  '/polku.frame.js': 'components/frame/frame-script.ts',
};

/** Shows the page for frames while developing; a built site has it with what other sites load. */
export const frameInDev: Plugin = {
  name: 'frame-in-dev',
  configureServer({ middlewares }) {
    for (const [address, file] of Object.entries(scripts)) {
      middlewares.use(address, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(`import(${JSON.stringify(`/@fs/${join(root, file)}`)});`);
      });
    }
    middlewares.use('/embed.html', (_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(root, 'components/frame/embed.html')));
    });
  },
};
