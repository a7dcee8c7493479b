import { limits } from '../course/limits.js';
import type { Problem } from '../problem.js';
import type { DraftFile, DraftMedia, DraftSealed } from './draft.js';
import type { FolderEntry, FolderFile } from './folder.js';
import { decodeText } from './text-form.js';

/** Whether a file is one that authors write: what it holds is then looked at. */
export function isTextPath(path: string): boolean {
  return /\.md$/i.test(path);
}

/** A picture or a recording that its folder has. */
export function listedMedia({ path, size, stamp }: FolderEntry): DraftMedia {
  return { kind: 'media', path, size, stamp, isSaved: true };
}

/** A file as its folder has it: a text where it can be read as one. */
export async function fileOf(
  path: string,
  { content, stamp }: FolderFile,
): Promise<DraftFile | Problem> {
  const { size } = content;
  if (!isTextPath(path)) return { ...listedMedia({ path, size, stamp }), content };
  // Not even decoded: what is called .md and is that large may be anything.
  if (size > limits.file) {
    return { ...sealed(path, 'draft.too-long', { limit: limits.file / 1024 }), size, stamp };
  }
  try {
    const decoded = decodeText(new Uint8Array(await content.arrayBuffer()));
    if (!decoded) return { ...sealed(path, 'draft.not-text'), size, stamp };
    return { kind: 'text', path, ...decoded, saved: { text: decoded.text, stamp } };
  } catch {
    // A picked file that has changed since, or that has gone.
    return { code: 'folder.missing', severity: 'error', values: { path } };
  }
}

/** A file that cannot be read at all: it is looked at again the next time. */
export function unreadable({ path, size }: FolderEntry, problem: Problem): DraftSealed {
  return { kind: 'sealed', path, size, problem };
}

function sealed(
  path: string,
  code: string,
  values: Problem['values'] = {},
): Pick<DraftSealed, 'kind' | 'path' | 'problem'> {
  const place = { file: path, line: 1, column: 1 };
  return {
    kind: 'sealed',
    path,
    problem: { code, severity: 'error', place, values: { path, ...values } },
  };
}
