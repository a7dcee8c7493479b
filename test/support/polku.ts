import { run } from '../../src/author/run.js';
import { openShelf } from '../../src/author/shelf.js';

/** What came of a command line. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `polku` without a process of its own, in English unless told otherwise. */
export async function polku(...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await run(args, {
    print: (line) => printed.push(`${line}\n`),
    complain: (line) => complained.push(`${line}\n`),
    shelf: openShelf(new URL('../../src/author/cli.ts', import.meta.url).href),
    env: { LANG: 'en_GB.UTF-8' },
  });
  return { status, stdout: printed.join(''), stderr: complained.join('') };
}
