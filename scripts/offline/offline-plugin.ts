import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { writeWorker, type OfflineOptions } from './write-worker.js';

/** Files beside the pages, which the manifest and the pages name. */
const beside = ['manifest.webmanifest', 'icon.svg', 'icon-maskable.svg'];

const head: readonly HtmlTagDescriptor[] = [
  link({ rel: 'manifest', href: './manifest.webmanifest' }),
  link({ rel: 'apple-touch-icon', href: './icon.svg' }),
  theme('light', '#eef0ea'),
  theme('dark', '#0f1412'),
];

/**
 * Vite plugin: makes a built site one that can be installed and works without a network. Each page
 * gets `offline.ts`, which registers the worker; the worker knows all files of the site.
 */
export function offline({ off = false, ...learners }: OfflineOptions): Plugin[] {
  let folder = '';
  let from = '';
  return [
    {
      name: 'offline-script',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        handler: () =>
          off ? [] : [{ tag: 'script', attrs: { type: 'module', src: './offline.ts' } }],
      },
    },
    {
      name: 'offline',
      apply: 'build',
      configResolved({ root, build: { outDir } }) {
        from = root;
        folder = resolve(root, outDir);
      },
      // After the pages have been bundled: these files keep their names.
      transformIndexHtml: { order: 'post', handler: () => [...head] },
      async generateBundle() {
        for (const name of beside) {
          const source = await readFile(join(from, name));
          this.emitFile({ type: 'asset', fileName: name, source });
        }
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        async handler(error) {
          if (error) return;
          await writeWorker(folder, { ...learners, off });
        },
      },
    },
  ];
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs }, injectTo: 'head' };
}

function theme(scheme: string, content: string): HtmlTagDescriptor {
  const media = `(prefers-color-scheme: ${scheme})`;
  return { tag: 'meta', attrs: { name: 'theme-color', media, content }, injectTo: 'head' };
}
