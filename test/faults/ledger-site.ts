import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeFolder } from '../support/folder.js';
import { serveFolder } from '../support/serve-folder.js';

/** Builds a module of `test/faults/page` and serves a page that has nothing but it. */
export async function serveModule(
  name: string,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const folder = makeFolder();
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder.path,
      target: 'es2022',
      lib: { entry: `test/faults/page/${name}.ts`, formats: ['es'], fileName: 'page' },
    },
  });
  const html = '<!doctype html><title>Page</title><link rel="icon" href="data:,">';
  folder.write('index.html', `${html}<script type="module" src="page.js"></script>`);
  const { origin, close } = await serveFolder(folder.path);
  return {
    origin,
    close: () => {
      close();
      folder.remove();
    },
  };
}
