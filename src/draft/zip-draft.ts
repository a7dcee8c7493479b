import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { contentOf } from './content.js';
import type { Draft } from './draft.js';
import { isSafePath } from './draft-paths.js';
import type { Folder } from './folder.js';
import type { LooseFile } from './memory-folder.js';
import { zipFiles, zipProblem } from './zip.js';

/** Packs a whole draft, as it is now, to be taken home. What cannot be read is named. */
export async function zipDraft(
  draft: Draft,
  folder?: Pick<Folder, 'read'>,
): Promise<{ readonly zip: Blob; readonly problems: readonly Problem[] }> {
  const files: LooseFile[] = [];
  const problems: Problem[] = [];
  for (const file of draft.files.values()) {
    if (!isSafePath(file.path)) {
      problems.push(zipProblem('path', { path: file.path }));
      continue;
    }
    const content = await contentOf(file, folder);
    if (isProblem(content)) problems.push(content);
    else files.push({ path: file.path, content });
  }
  return { zip: await zipFiles(files), problems };
}
