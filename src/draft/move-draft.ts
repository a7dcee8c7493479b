import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { contentOf } from './content.js';
import type { Draft, DraftFile } from './draft.js';
import type { Folder } from './folder.js';
import { bareText } from './found.js';

/** What files hold that are no texts, by their path. */
export type Contents = ReadonlyMap<string, Blob>;

/** Reads all that is not text, from the folder where it only lies there. */
export async function contentsOf(
  { files }: Draft,
  folder: Pick<Folder, 'read'> | undefined,
): Promise<{ readonly contents: Contents; readonly problems: readonly Problem[] }> {
  const contents = new Map<string, Blob>();
  const problems: Problem[] = [];
  for (const file of files.values()) {
    if (file.kind === 'text') continue;
    const content = await contentOf(file, folder);
    if (isProblem(content)) problems.push(content);
    else contents.set(file.path, content);
  }
  return { contents, problems };
}

/** A draft of which its new folder has nothing yet. */
export function unsavedIn(draft: Draft, contents: Contents): Draft {
  const files = [...draft.files.values()].map((file): DraftFile => {
    if (file.kind === 'text') return bareText(file);
    const { path, size } = file;
    const content = contents.get(path);
    const held = content && { content };
    if (file.kind === 'sealed')
      return { kind: 'sealed', path, size, problem: file.problem, ...held };
    return { kind: 'media', path, size, ...held, isSaved: false };
  });
  return {
    ...draft,
    origin: { kind: 'folder' },
    files: new Map(files.map((file) => [file.path, file])),
    removed: new Map(),
  };
}
