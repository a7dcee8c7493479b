import { refuseHandles } from './refuse-handles.js';

/** Whether this browser's database keeps folders. */
export const keepsHandles =
  document.querySelector<HTMLMetaElement>('meta[name="polku-browser"]')?.content !== 'packaged';
if (!keepsHandles) refuseHandles();

/** A test of what needs a folder to be kept; where the browser cannot, it is skipped. */
export const itKeepingFolders = keepsHandles ? it : it.skip;

/** A folder of its own in the origin's private files, whose handles are real ones. */
export async function ownFolder(): Promise<{
  readonly handle: FileSystemDirectoryHandle;
  /** Writes a file as another program would. */
  readonly put: (path: string, content: string | Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly text: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}> {
  const root = await navigator.storage.getDirectory();
  const name = `course-${crypto.randomUUID()}`;
  const handle = await root.getDirectoryHandle(name, { create: true });
  const fileOf = async (path: string, create: boolean) => {
    const parts = path.split('/');
    let folder = handle;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create });
    }
    return folder.getFileHandle(parts.at(-1)!, { create });
  };
  return {
    handle,
    put: async (path, content) => {
      const writable = await (await fileOf(path, true)).createWritable();
      await writable.write(content);
      await writable.close();
    },
    text: async (path) => (await (await fileOf(path, false)).getFile()).text(),
    remove: () => root.removeEntry(name, { recursive: true }).catch(() => undefined),
  };
}
