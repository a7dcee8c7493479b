import { byPath } from './folder.js';
import { isUnsaved, type Draft, type DraftFile, type DraftMedia, type DraftText } from './draft.js';

/** What a look into the folder has found: a file as it is there, or that it is not there any more. */
export type Found = DraftFile | { readonly kind: 'gone'; readonly path: string };

/**
 * A draft with what its folder holds. Where nothing has been changed here it is taken over; where
 * something has, both are kept, and the author decides.
 */
export function takeFound(draft: Draft, found: readonly Found[]): Draft {
  if (found.length === 0) return draft;
  const files = new Map(draft.files);
  const removed = new Map(draft.removed);
  for (const one of found) {
    const mine = files.get(one.path);
    const base = removed.get(one.path);
    if (!mine && base !== undefined && one.kind !== 'gone' && stampOf(one) === base) continue;
    const next = one.kind === 'gone' ? withoutTheirs(mine) : withTheirs(mine, one, base);
    if (next) files.set(one.path, next);
    else files.delete(one.path);
    // What somebody has written since it was removed here is there again.
    if (one.kind === 'gone' || !mine) removed.delete(one.path);
  }
  return { ...draft, files: sorted(files), removed };
}

/** Files in the order of a draft. */
export function sorted(files: ReadonlyMap<string, DraftFile>): ReadonlyMap<string, DraftFile> {
  return new Map([...files.values()].sort(byPath).map((file) => [file.path, file]));
}

/** The stamp that a file was last written or read with. */
export function stampOf(file: DraftFile): string | undefined {
  return file.kind === 'text' ? file.saved?.stamp : file.stamp;
}

function withTheirs(mine: DraftFile | undefined, theirs: DraftFile, base?: string): DraftFile {
  if (!mine) return theirs;
  if (mine.kind === 'text') return textWith(mine, theirs, base);
  if (mine.kind === 'media') return mediaWith(mine, theirs, base);
  return theirs;
}

function textWith(mine: DraftText, theirs: DraftFile, base: string | undefined): DraftFile {
  if (!isUnsaved(mine)) {
    // A file that cannot be read right now is no reason to forget what was in it.
    return theirs.kind === 'sealed' && theirs.stamp === undefined ? mine : theirs;
  }
  if (theirs.kind !== 'text' || !theirs.saved) return mine;
  const { saved, form } = theirs;
  if (saved.text === mine.text) return { ...bareText(mine), ...(form && { form }), saved };
  if (saved.text === mine.saved?.text) return { ...bareText(mine), saved };
  const known = { ...bareText(mine), ...(mine.saved && { saved: mine.saved }) };
  return saved.stamp === (mine.saved?.stamp ?? base) ? known : { ...known, theirs: saved };
}

function mediaWith(mine: DraftMedia, theirs: DraftFile, base: string | undefined): DraftFile {
  if (theirs.kind !== 'media' || theirs.stamp === undefined) return mine;
  const { size, stamp } = theirs;
  const isSame = stamp === (mine.stamp ?? base);
  if (mine.isSaved) return isSame ? mine : theirs;
  const known = { ...bareMedia(mine), ...(mine.stamp !== undefined && { stamp: mine.stamp }) };
  return isSame ? known : { ...known, theirs: { size, stamp } };
}

/** What is left of a file that its folder has no more: what is only here. */
function withoutTheirs(mine: DraftFile | undefined): DraftFile | undefined {
  if (!mine || !isUnsaved(mine)) return undefined;
  if (mine.kind === 'sealed') return mine;
  return mine.kind === 'text' ? bareText(mine) : bareMedia(mine);
}

/** A text without what is known of it in a folder. */
export function bareText({ kind, path, text, form }: DraftText): DraftText {
  return { kind, path, text, ...(form && { form }) };
}

/** A picture or a recording without what is known of it in a folder. */
export function bareMedia({ kind, path, size, content }: DraftMedia): DraftMedia {
  return { kind, path, size, ...(content && { content }), isSaved: false };
}
