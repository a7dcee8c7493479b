import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ran } from './polku.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `polku` in a process of its own, in a folder, in English unless told otherwise. */
export function polkuProcess(cwd: string, ...args: readonly string[]): Ran {
  return spawn(cwd, args);
}

/**
 * The same as somebody who may not do everything: whoever runs the tests as root is somebody else
 * here. Undefined where the system cannot do that.
 */
export function polkuAsNobody(cwd: string, ...args: readonly string[]): Ran | undefined {
  if (process.getuid?.() !== 0) return spawn(cwd, args);
  const ran = spawn(cwd, args, { uid: 65534, gid: 65534 });
  return /EACCES|ERR_MODULE_NOT_FOUND/.test(ran.stderr) && ran.stdout === '' && ran.status !== 2
    ? undefined
    : ran;
}

function spawn(
  cwd: string,
  args: readonly string[],
  who: { readonly uid?: number; readonly gid?: number } = {},
): Ran {
  const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', loader, join(root, 'src/author/cli.ts'), ...args],
    { ...who, cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } },
  );
  return { status: status ?? -1, stdout, stderr };
}
