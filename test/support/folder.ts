import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test, with files in it. Whoever makes it removes it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'polku-'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
}
