import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learners } from '../../scripts/offline/learners.js';
import { writeWorker } from '../../scripts/offline/write-worker.js';
import { makeFolder } from './folder.js';
import { serveFolder } from './serve-folder.js';

/** A copy of the built site on a server of its own, which can be given other versions. */
export interface OfflineSite {
  /** Ends with a slash. */
  readonly origin: string;
  /** Where the site lies on the disk. */
  readonly folder: string;
  /** Writes a new version: other words on the first page, another name for the settings' chunk. */
  readonly deploy: (title: string) => Promise<void>;
  /** Writes the worker anew, after any change; `off` has it take itself out. */
  readonly sign: (off?: boolean) => Promise<void>;
  readonly close: () => void;
}

export interface OfflineSiteOptions {
  /** The folder within the server; ends with a slash. */
  readonly at?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Copies a built site, puts a sound into one of its courses, and serves it. */
export async function openOfflineSite(
  built: string,
  { at = '', headers }: OfflineSiteOptions = {},
): Promise<OfflineSite> {
  const { path, remove } = makeFolder();
  const folder = join(path, at);
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'courses/learn-finnish/tone.wav'), tone(1));
  const sign = (off = false) => writeWorker(folder, { ...learners, off });
  await sign();
  const { origin, close } = await serveFolder(path, { headers });
  return {
    origin: `${origin}${at}`,
    folder,
    sign,
    async deploy(title) {
      const assets = readdirSync(join(folder, 'assets'));
      const old = assets.find((name) => name.startsWith('settings.element-'))!;
      const renamed = old.replace(/.(?=\.js$)/, (last) => (last === 'A' ? 'B' : 'A'));
      renameSync(join(folder, 'assets', old), join(folder, 'assets', renamed));
      const texts = [...assets.filter((name) => name.endsWith('.js') && name !== old)];
      for (const file of [...texts.map((name) => join('assets', name)), 'index.html']) {
        const text = readFileSync(join(folder, file), 'utf8');
        const changed = text.replaceAll(old, renamed);
        if (changed !== text) writeFileSync(join(folder, file), changed);
      }
      const page = readFileSync(join(folder, 'index.html'), 'utf8');
      const titled = page.replace(/<h1 data-en="[^"]*"/, `<h1 data-en="${title}"`);
      writeFileSync(join(folder, 'index.html'), titled);
      await sign();
    },
    close() {
      close();
      remove();
    },
  };
}

/** Seconds of silence as WAV. */
function tone(seconds: number): Buffer {
  const rate = 8_000;
  const length = rate * seconds;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return Buffer.concat([head, Buffer.alloc(length, 128)]);
}
