import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { DraftFile } from './draft.js';
import { folderProblem, type Folder } from './folder.js';
import { mediaTypeOf } from './media-types.js';
import { encodeText } from './text-form.js';

/** What a file of the draft holds, from here or from its folder, with its media type. */
export async function contentOf(
  file: DraftFile,
  folder: Pick<Folder, 'read'> | undefined,
): Promise<Blob | Problem> {
  if (file.kind === 'text') return encodeText(file.text, file.form);
  const type = mediaTypeOf(file.path);
  if (file.content) return file.content.slice(0, file.content.size, type);
  const read = await folder?.read(file.path);
  if (!read) return folderProblem('missing', { path: file.path });
  return isProblem(read) ? read : read.content.slice(0, read.content.size, type);
}
