import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { isUnsaved, type Draft, type DraftFile } from './draft.js';
import { fileOf } from './file-kind.js';
import { folderProblem, type Folder } from './folder.js';
import type { Found } from './found.js';
import { encodeText } from './text-form.js';

/** What came of one file that was to be saved. */
export type SaveResult =
  | {
      readonly kind: 'written';
      readonly path: string;
      readonly stamp: string;
      /** What was written: the author may have gone on since. */
      readonly text?: string;
      readonly content?: Blob;
    }
  | { readonly kind: 'removed'; readonly path: string }
  | {
      readonly kind: 'failed';
      readonly path: string;
      readonly problem: Problem;
      /** What is there instead, where somebody else has changed it. */
      readonly found?: Found;
    };

/**
 * Writes what is unsaved into a folder, one file after the other, and nothing over what somebody
 * else has written. A file that fails keeps no other from being written.
 */
export async function saveDraft(draft: Draft, folder: Folder): Promise<readonly SaveResult[]> {
  const results: SaveResult[] = [];
  for (const file of changedFiles(draft)) {
    results.push(await write(file, draft.removed.get(file.path), folder));
  }
  // A file under a new name must be safe before the old one goes.
  const isNewSafe = results.every(
    ({ kind, path }) => kind !== 'failed' || stampBefore(draft, path) !== undefined,
  );
  if (!isNewSafe) return results;
  for (const [path, stamp] of draft.removed) {
    if (!draft.files.has(path)) results.push(await remove(path, stamp, folder));
  }
  return results;
}

/** Pictures and recordings before the texts that show them, new texts before course.md. */
function changedFiles({ files }: Draft): readonly DraftFile[] {
  const changed = [...files.values()].filter(isUnsaved);
  const rank = (file: DraftFile) => (file.kind !== 'text' ? 0 : file.saved ? 2 : 1);
  return changed.sort((a, b) => rank(a) - rank(b));
}

function stampBefore({ files }: Draft, path: string): string | undefined {
  const file = files.get(path);
  return file?.kind === 'text' ? file.saved?.stamp : file?.stamp;
}

async function write(
  file: DraftFile,
  base: string | undefined,
  folder: Folder,
): Promise<SaveResult> {
  const { path } = file;
  const failed = (problem: Problem): SaveResult => ({ kind: 'failed', path, problem });
  if (file.kind !== 'sealed' && file.theirs) return failed(folderProblem('conflict', { path }));
  const content = file.kind === 'text' ? encodeText(file.text, file.form) : file.content;
  if (!content) return failed(folderProblem('missing', { path }));
  const expected = (file.kind === 'text' ? file.saved?.stamp : file.stamp) ?? base;
  const written = await folder.write(path, content, expected);
  if (!isProblem(written)) {
    const { stamp } = written;
    const what = file.kind === 'text' ? { text: file.text } : { content };
    return { kind: 'written', path, stamp, ...what };
  }
  return written.code === 'folder.conflict' ? conflicted(path, written, folder) : failed(written);
}

async function remove(path: string, stamp: string, folder: Folder): Promise<SaveResult> {
  const problem = await folder.remove(path, stamp);
  if (!problem) return { kind: 'removed', path };
  if (problem.code !== 'folder.conflict') return { kind: 'failed', path, problem };
  const result = await conflicted(path, problem, folder);
  // What somebody has written since it was removed here is in the draft again.
  return result.kind === 'failed' && result.found
    ? { ...result, problem: { ...folderProblem('back', { path }), severity: 'warning' } }
    : result;
}

/** A file that somebody else has changed, with what it is now. */
async function conflicted(path: string, problem: Problem, folder: Folder): Promise<SaveResult> {
  const file = await folder.read(path);
  if (isProblem(file)) {
    const isGone = file.code === 'folder.missing';
    return { kind: 'failed', path, problem, ...(isGone && { found: { kind: 'gone', path } }) };
  }
  const found = await fileOf(path, file);
  return { kind: 'failed', path, problem, ...(!isProblem(found) && { found }) };
}
