import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { lean, small, together } from './scripts/bundles.js';
import { cdnInSite } from './scripts/cdn-in-site.js';
import { frameInDev } from './scripts/frame-in-dev.js';
import { learners } from './scripts/offline/learners.js';
import { offline } from './scripts/offline/offline-plugin.js';
import { polku } from './src/author/vite-plugin.js';

const root = import.meta.dirname;
const demo = join(root, 'demo');

/** The demo: served by `npm start`, built as a static site by `npm run build:site`. */
export default defineConfig({
  root: demo,
  appType: 'mpa',
  // Relative, so that the site may be put into any folder of a server.
  base: './',
  publicDir: false,
  plugins: [
    ...lean,
    polku({ courses: join(root, 'courses'), raw: true }),
    cdnInSite,
    frameInDev,
    offline({ ...learners, off: process.env['POLKU_OFFLINE'] === 'off' }),
  ],
  server: { fs: { allow: [root] }, open: false },
  build: {
    outDir: join(root, 'site'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: { minify: small, codeSplitting: together },
      input: readdirSync(demo)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(demo, name)),
    },
  },
});
