import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { listSite, type Learners } from './site-files.js';

export interface OfflineOptions extends Learners {
  /** Has the worker take itself and its caches out. */
  readonly off?: boolean;
}

/** Writes the worker, and its switch, into the folder of a site that is otherwise complete. */
export async function writeWorker(
  folder: string,
  { off = false, ...learners }: OfflineOptions,
): Promise<void> {
  const list = await listSite(folder, learners);
  const code = await bundle(off ? 'remover' : 'worker', { siteList: JSON.stringify(list) });
  await writeFile(join(folder, 'sw.js'), code);
  await writeFile(join(folder, 'offline.json'), `${JSON.stringify({ offline: !off })}\n`);
}

/** The worker as one script: a service worker that is a module is not understood everywhere. */
async function bundle(name: string, define: Readonly<Record<string, string>>): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`./worker/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
