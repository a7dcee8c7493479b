import { randomId } from './identity.js';
import { readHead, type SegmentHead } from './segment.js';

/** A segment of the mirror, as it lies in its folder. */
export interface SegmentFile {
  readonly name: string;
  readonly size: number;
  readonly head: SegmentHead | 'damaged';
}

/** More than most heads have. */
const headSize = 65_536;

/**
 * The origin's own folder for the mirror of a database; nothing where there is none. Rejects where
 * the browser does not let it be seen, now or ever: nobody knows what is in it.
 */
export async function openMirrorFolder(
  name: string,
  { create }: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | undefined> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  if (!storage?.getDirectory) return undefined; // older browsers, and pages without https
  const root = await storage.getDirectory();
  try {
    return await root.getDirectoryHandle(`${name}-mirror`, { create });
  } catch (error) {
    if (!create && isNotFound(error)) return undefined;
    throw error;
  }
}

/** The names of all segments in a folder, also of those that cannot be read. */
export async function segmentNames(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.endsWith('.jsonl')) names.push(name);
  return names.sort();
}

/** The segments in a folder. Those of a newer build, or that cannot be read, are left alone. */
export async function listSegments(
  folder: FileSystemDirectoryHandle,
): Promise<readonly SegmentFile[]> {
  const segments: SegmentFile[] = [];
  for (const name of await segmentNames(folder)) {
    try {
      const file = await (await folder.getFileHandle(name)).getFile();
      const head = readHead(await firstLine(file));
      if (head !== 'newer') segments.push({ name, size: file.size, head });
    } catch {
      continue; // or another tab has taken it away
    }
  }
  return segments;
}

async function firstLine(file: File): Promise<string> {
  for (let size = headSize; ; size *= 8) {
    const text = await file.slice(0, size).text();
    if (text.includes('\n') || size >= file.size) return firstLineOf(text);
  }
}

/** The line in which a segment's head stands. */
export function firstLineOf(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

/** A segment's text; nothing where it cannot be read, or another tab has taken it away. */
export async function readSegment(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<string | undefined> {
  try {
    const handle = await folder.getFileHandle(name);
    return await (await handle.getFile()).text();
  } catch {
    return undefined;
  }
}

/** Writes a segment under a name of its own. It counts once it is closed. */
export async function writeSegment(
  folder: FileSystemDirectoryHandle,
  text: string,
): Promise<SegmentFile | undefined> {
  const name = `${randomId()}.jsonl`;
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    const head = readHead(firstLineOf(text));
    return head === 'newer' ? undefined : { name, size: text.length, head };
  } catch {
    await removeFile(folder, name); // no room, or no way to write: what is empty helps nobody
    return undefined;
  }
}

/** Takes a file away, if it is still there. */
export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch(() => undefined);
}

/** Takes away what a browser that was killed while writing has left. Nobody else may be writing. */
export async function removeTorn(folder: FileSystemDirectoryHandle): Promise<void> {
  const torn: string[] = [];
  for await (const name of folder.keys()) if (name.endsWith('.crswap')) torn.push(name);
  for (const name of torn) await removeFile(folder, name);
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
