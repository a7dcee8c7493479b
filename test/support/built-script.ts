import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** Bundles a module into one script that can be put into any page. */
export async function buildScript(module: URL): Promise<string> {
  const built = await build({
    ...{ configFile: false, publicDir: false, logLevel: 'error' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'script' },
    },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
