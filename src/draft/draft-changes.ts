import { isUnsaved, type Draft, type DraftFile, type DraftMedia, type DraftText } from './draft.js';
import { bareMedia, bareText, sorted, stampOf, takeFound } from './found.js';
import type { SaveResult } from './save-draft.js';

/** A draft with a text as it is now being written. */
export function editText(draft: Draft, path: string, text: string): Draft {
  const file = draft.files.get(path);
  if (file?.kind !== 'text' || file.text === text) return draft;
  return withFile(draft, { ...file, text });
}

/** A draft with a new text; a path that is taken stays what it is. */
export function addText(draft: Draft, path: string, text: string): Draft {
  return draft.files.has(path) ? draft : withFile(draft, { kind: 'text', path, text });
}

/** A draft with a picture or a recording; one that lies there already is replaced. */
export function addMedia(draft: Draft, path: string, content: Blob): Draft {
  const file = draft.files.get(path);
  if (file && file.kind !== 'media') return draft;
  const { stamp, theirs } = file ?? {};
  const known = { ...(stamp !== undefined && { stamp }), ...(theirs && { theirs }) };
  return withFile(draft, {
    ...{ kind: 'media', path, size: content.size, content, isSaved: false },
    ...known,
  });
}

/**
 * A draft in which a file is called otherwise. One that only lies in its folder is needed with its
 * content, as `contentOf` gives it.
 */
export function renameFile(draft: Draft, from: string, to: string, content?: Blob): Draft {
  const file = draft.files.get(from);
  if (!file || file.kind === 'sealed' || draft.files.has(to)) return draft;
  const renamed = { ...bare(file), path: to };
  if (renamed.kind === 'media' && !renamed.content) {
    if (!content) return draft;
    const { size } = content;
    return withFile(removeFile(draft, from), { ...renamed, content, size });
  }
  return withFile(removeFile(draft, from), renamed);
}

/** A draft without a file; what cannot be edited here cannot be removed here. */
export function removeFile(draft: Draft, path: string): Draft {
  const file = draft.files.get(path);
  if (!file || file.kind === 'sealed') return draft;
  const files = new Map(draft.files);
  files.delete(path);
  const stamp = stampOf(file);
  if (stamp === undefined) return { ...draft, files };
  return { ...draft, files, removed: new Map(draft.removed).set(path, stamp) };
}

/** A draft in which the author has decided between their own state of a file and the folder's. */
export function resolveConflict(draft: Draft, path: string, keep: 'mine' | 'theirs'): Draft {
  const file = draft.files.get(path);
  if (!file || file.kind === 'sealed' || !file.theirs) return draft;
  if (file.kind === 'text') {
    const text = keep === 'mine' ? file.text : file.theirs.text;
    return withFile(draft, { ...bareText(file), text, saved: file.theirs });
  }
  const { stamp, size } = file.theirs;
  return withFile(
    draft,
    keep === 'mine'
      ? { ...bareMedia(file), stamp }
      : { kind: 'media', path, size, stamp, isSaved: true },
  );
}

/**
 * A draft in which the author's own state of a file stands beside the folder's, which the next look
 * brings in: for what is no text there any more, and so cannot be compared.
 */
export function stepAside(draft: Draft, from: string, to: string): Draft {
  const file = draft.files.get(from);
  if (!file || file.kind === 'sealed' || !isUnsaved(file) || draft.files.has(to)) return draft;
  const files = new Map(draft.files);
  files.delete(from);
  return withFile({ ...draft, files }, { ...bare(file), path: to });
}

/** A draft with what came of saving it. What was written on since is unsaved still. */
export function takeSaved(draft: Draft, results: readonly SaveResult[]): Draft {
  return results.reduce(takeResult, draft);
}

/**
 * A draft of which a zip was taken home: what is as it is in there is not only here. A draft with a
 * folder stays unsaved, since that is where it belongs.
 */
export function takeHome(draft: Draft, taken: Draft): Draft {
  if (draft.origin.kind === 'folder') return draft;
  const home = [...draft.files.values()].map((file): [string, DraftFile] => [
    file.path,
    atHome(file, taken.files.get(file.path)),
  ]);
  const removed = [...draft.removed].filter(([path]) => !taken.removed.has(path));
  return { ...draft, files: new Map(home), removed: new Map(removed) };
}

function atHome(file: DraftFile, taken: DraftFile | undefined): DraftFile {
  if (file.kind === 'text' && taken?.kind === 'text') {
    return { ...file, saved: { text: taken.text, stamp: '' } };
  }
  if (file.kind === 'media' && taken?.kind === 'media' && file.content === taken.content) {
    return { ...file, isSaved: true };
  }
  return file;
}

function takeResult(draft: Draft, result: SaveResult): Draft {
  const { path } = result;
  if (result.kind === 'failed') {
    return result.found ? takeFound(draft, [result.found]) : draft;
  }
  const removed = new Map(draft.removed);
  const file = draft.files.get(path);
  if (result.kind === 'written' && !file) removed.set(path, result.stamp);
  else removed.delete(path);
  const written = result.kind === 'written' && file ? asWritten(file, result) : undefined;
  return written ? withFile({ ...draft, removed }, written) : { ...draft, removed };
}

function asWritten(
  file: DraftFile,
  { text, content, stamp }: SaveResult & { readonly kind: 'written' },
): DraftFile {
  if (file.kind === 'text' && text !== undefined) return { ...file, saved: { text, stamp } };
  if (file.kind === 'text' || !content) return file;
  const { path, size } = file;
  if (file.kind === 'sealed') return { kind: 'sealed', path, size, problem: file.problem, stamp };
  // What the folder has is not held here, too.
  return file.content === content
    ? { kind: 'media', path, size, stamp, isSaved: true }
    : { ...file, stamp };
}

function bare(file: DraftText | DraftMedia): DraftText | DraftMedia {
  return file.kind === 'text' ? bareText(file) : bareMedia(file);
}

function withFile(draft: Draft, file: DraftFile): Draft {
  const isKnown = draft.files.has(file.path);
  const files = new Map(draft.files).set(file.path, file);
  return { ...draft, files: isKnown ? files : sorted(files) };
}
