import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { polku } from '../src/author/vite-plugin.js';
import { lean, root, small, together } from './bundles.js';

/** The pages that `polku serve` serves: the workbench, the guide, and the courses to look at. */
export function workbenchPages(outDir: string): InlineConfig {
  const demo = join(root, 'demo');
  return {
    root: demo,
    configFile: false,
    logLevel: 'warn',
    // Relative, as their server has them at its root and other servers may not.
    base: './',
    publicDir: false,
    plugins: [...lean, polku({ courses: join(root, 'courses'), raw: true })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        output: { minify: small, codeSplitting: together },
        input: readdirSync(demo)
          .filter((name) => /^(?:author|guide)\.html$/.test(name))
          .map((name) => join(demo, name)),
      },
    },
  };
}
