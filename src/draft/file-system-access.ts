/** What TypeScript does not know of the File System Access API, which not every browser has. */

type Mode = 'read' | 'readwrite';

/** Handles ask for permission where they come from a disk, and not from the origin's own storage. */
export interface AskingHandle {
  queryPermission?(options: { mode: Mode }): Promise<PermissionState>;
  requestPermission?(options: { mode: Mode }): Promise<PermissionState>;
}

interface Observer {
  observe(handle: FileSystemDirectoryHandle, options: { recursive: boolean }): Promise<void>;
  disconnect(): void;
}

/** The part of a window that leads to folders. */
export interface FolderWindow {
  showDirectoryPicker?(options: { id: string; mode: Mode }): Promise<FileSystemDirectoryHandle>;
  FileSystemObserver?: new (changed: () => void) => Observer;
}

/** A dropped thing: some browsers give the folder itself, the others what is in it. */
export interface DroppedItem {
  readonly kind: string;
  getAsFile(): File | null;
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  webkitGetAsEntry?(): FileSystemEntry | null;
}
