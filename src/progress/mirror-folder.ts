import { randomId } from './identity.js';
import { readHead, type SegmentHead } from './segment.js';

/** A segment of the mirror, as it lies in its folder. */
export interface SegmentFile {
  readonly name: string;
  readonly size: number;
  readonly head: SegmentHead | 'damaged';
}

/** More than a head has. */
const headSize = 65_536;

/** The origin's own folder for the mirror of a database; nothing where there is none to be had. */
export async function openMirrorFolder(
  name: string,
  { create }: { readonly create: boolean },
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(`${name}-mirror`, { create });
  } catch {
    return undefined;
  }
}

/** The segments in a folder; those of a newer build are left alone. */
export async function listSegments(
  folder: FileSystemDirectoryHandle,
): Promise<readonly SegmentFile[]> {
  const segments: SegmentFile[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file' || !name.endsWith('.jsonl')) continue;
    const file = await handle.getFile().catch(() => undefined);
    if (!file) continue; // another tab has taken it away
    const [line = ''] = (await file.slice(0, headSize).text()).split('\n', 1);
    const head = readHead(line);
    if (head !== 'newer') segments.push({ name, size: file.size, head });
  }
  return segments;
}

/** A segment's text; empty where another tab has taken it away. */
export async function readSegment(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<string> {
  try {
    const handle = await folder.getFileHandle(name);
    return await (await handle.getFile()).text();
  } catch {
    return '';
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
    const head = readHead(text.slice(0, text.indexOf('\n')));
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
