import * as fc from 'fast-check';
import { isProblem } from '../../src/course/source.js';
import type { Problem } from '../../src/problem.js';
import type { Folder } from '../../src/draft/folder.js';
import type { LooseFile } from '../../src/draft/memory-folder.js';

/** A file of text, or of bytes. */
export function loose(path: string, content: string | Uint8Array<ArrayBuffer> = path): LooseFile {
  return { path, content: new Blob([content]) };
}

/** What was asked for, and not a problem. */
export function sound<T extends object>(value: T | Problem | undefined): T {
  if (!value) throw new Error('nothing');
  if (isProblem(value)) throw new Error(JSON.stringify(value));
  return value;
}

/** What is in a folder, as texts by path. */
export async function contents(folder: Folder): Promise<Record<string, string>> {
  const entries = sound(await folder.list());
  const read = entries.map(async ({ path }) => {
    const { content } = sound(await folder.read(path));
    return [path, await content.text()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** What is in files, as bytes by path. */
export async function bytesOf(
  files: Iterable<LooseFile>,
): Promise<Record<string, readonly number[]>> {
  const read = [...files].map(async ({ path, content }) => {
    return [path, [...new Uint8Array(await content.arrayBuffer())]] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const name = fc.stringMatching(/^[a-zäö\d_()'+&€ ]{0,8}[a-zä\d]$/);
const ending = fc.constantFrom('.md', '.md', '.png', '.opus', '');
const anyPath = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 3 }), ending)
  .map(([parts, end]) => parts.join('/') + end);
const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\uFEFF', '::: choice'));
const anyText = fc
  .tuple(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, end, hasMark]) => (hasMark ? '\uFEFF' : '') + lines.join(end));

/** Files as they may lie in a folder: no path is also a folder's. */
export const anyFiles: fc.Arbitrary<readonly LooseFile[]> = fc
  .array(fc.tuple(anyPath, fc.oneof(anyText, fc.uint8Array())), { maxLength: 8 })
  .map((all) => {
    const files = new Map(all.map(([path, content]) => [path.toLowerCase(), content]));
    const paths = [...files.keys()];
    return paths
      .filter((path) => !paths.some((other) => other.startsWith(`${path}/`)))
      .map((path) => loose(path, files.get(path) as string | Uint8Array<ArrayBuffer>));
  });
