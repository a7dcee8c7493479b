import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { node } from '../../scripts/bundles.js';
import { makeFolder } from './folder.js';

/** `polku serve`, running in a process of its own. */
export interface Serving {
  /** As it was printed, with the token. */
  readonly address: string;
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** Ends it as Ctrl+C does, and gives its exit code. */
  end(): Promise<number | null>;
}

/** What the server said. */
export interface Said {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** The command as it is in the package, with these pages as its workbench. */
export async function buildCommand(
  makePages: (folder: string) => Promise<unknown>,
): Promise<ReturnType<typeof makeFolder>> {
  const folder = makeFolder({ 'package.json': '{"type": "module"}' });
  await build(node(folder.path));
  await makePages(join(folder.path, 'workbench'));
  return folder;
}

/** Who may do less than whoever runs the tests. */
export interface Restricted {
  readonly uid?: number;
  readonly gid?: number;
  /** How large a file can become, in kB: what a full disk and a quota come to. */
  readonly largest?: number;
}

/** Starts it over a folder, in English. */
export async function startServing(
  command: string,
  args: readonly string[],
  { largest, ...who }: Restricted = {},
): Promise<Serving> {
  const full = [process.execPath, join(command, 'cli.js'), 'serve', ...args];
  const limited = ['sh', '-c', `ulimit -f ${(largest ?? 0) * 2}; exec "$@"`, 'sh', ...full];
  const [program = '', ...rest] = largest === undefined ? full : limited;
  const child = spawn(program, rest, {
    ...who,
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await printedAddress(child);
  const { origin, port, hash } = new URL(address);
  return {
    address,
    origin,
    port: Number(port),
    token: hash.replace('#token=', ''),
    end() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Asks it as no browser lets a page ask: under any name, from anywhere. */
export function ask(
  { port, token }: Serving,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const full = { 'X-Polku-Token': token, ...headers };
    const asked = request({ host: '127.0.0.1', port, method, path, headers: full }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /^ {2}(http:\S+)$/m.exec(printed)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
}
