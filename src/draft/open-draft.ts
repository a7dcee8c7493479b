import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { emptyDraft, type Draft, type DraftFile, type DraftOrigin } from './draft.js';
import type { Folder } from './folder.js';
import { takeFound } from './found.js';
import { lookIntoFolder, type LookOptions } from './look.js';

export interface OpenedDraft {
  readonly draft: Draft;
  /** What was not read, and why. */
  readonly problems: readonly Problem[];
}

/** What a new draft is called by, and where it comes from. */
export interface DraftStart {
  readonly id: string;
  readonly origin: DraftOrigin;
  readonly name?: string;
}

/** Opens a folder as a new draft. What has no folder to lie in is read at once, and whole. */
export async function openDraft(
  folder: Folder,
  { id, origin, name = folder.name }: DraftStart,
): Promise<OpenedDraft | Problem> {
  const opened = await openOnto(emptyDraft({ id, name, origin }), folder);
  if (isProblem(opened) || origin.kind === 'folder') return opened;
  return withContents(opened, folder);
}

/** Opens the folder of a draft that was kept: its unsaved changes stand on what is there now. */
export async function openOnto(
  kept: Draft,
  folder: Folder,
  options?: LookOptions,
): Promise<OpenedDraft | Problem> {
  const look = await lookIntoFolder(kept, folder, options);
  if (isProblem(look)) return look;
  return { draft: takeFound(kept, look.found), problems: look.problems };
}

/** Copies of what was picked: the files themselves may change, or go with their disk. */
async function withContents(
  { draft, problems }: OpenedDraft,
  folder: Folder,
): Promise<OpenedDraft> {
  const files = new Map<string, DraftFile>();
  const unread: Problem[] = [];
  for (const file of draft.files.values()) {
    const content = file.kind === 'text' ? undefined : await copyOf(folder, file.path);
    if (content && isProblem(content)) unread.push(content);
    else if (!content || file.kind === 'text') files.set(file.path, file);
    else files.set(file.path, { ...file, content, size: content.size });
  }
  return { draft: { ...draft, files }, problems: [...problems, ...unread] };
}

async function copyOf(folder: Folder, path: string): Promise<Blob | Problem> {
  const file = await folder.read(path);
  if (isProblem(file)) return file;
  const { content } = file;
  try {
    return new Blob([await content.arrayBuffer()], { type: content.type });
  } catch {
    return { code: 'folder.missing', severity: 'error', values: { path } };
  }
}
