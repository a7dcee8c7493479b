import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtOnce } from './built-once.js';
import { serveFolder } from './serve-folder.js';

/** The demo site, built and served. Whoever asks for it closes it. */
export interface ServedDemo {
  /** Ends with a slash. */
  readonly origin: string;
  /** Where the site lies, for who has to serve it otherwise. */
  readonly folder: string;
  readonly close: () => void;
}

/** Builds the demo and serves it. */
export async function serveDemo(): Promise<ServedDemo> {
  const folder = await builtOnce('demo', (outDir) =>
    build({
      configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
      configLoader: 'native',
      logLevel: 'error',
      build: { outDir },
    }),
  );
  const { origin, close } = await serveFolder(folder.path);
  return {
    origin,
    folder: folder.path,
    close: () => {
      close();
      folder.remove();
    },
  };
}
