import { folderOf } from '../course/lesson-ids.js';
import { mediaTypeOf } from '../draft/media-types.js';
import { fileSlug } from './file-names.js';

/** What a picture or a recording is put into the text as. */
export interface PlacedMedia {
  /** In the course. */
  readonly path: string;
  /** From the lesson that it is put into. */
  readonly link: string;
  readonly kind: 'picture' | 'sound';
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
};

/**
 * Where a file is put that was dropped into a lesson: beside it, into `images/` or `audio/`, under
 * a name that works in any address. `free` makes a path one that is not taken. Undefined for what
 * is neither a picture nor a recording.
 */
export function placeMedia(
  { name, type }: { readonly name: string; readonly type: string },
  lesson: string,
  free: (path: string) => string,
): PlacedMedia | undefined {
  // Systems that do not know a format give no type, or one that says nothing.
  const known = [type, mediaTypeOf(name)].map((one) => /^(image|audio)\/([\w+.-]+)/.exec(one));
  const [, of, format] = known.find((found) => found) ?? [];
  if (!of || !format) return undefined;
  const folder = of === 'image' ? 'images' : 'audio';
  const [, ending] = /\.([a-z\d]{1,5})$/i.exec(name) ?? [];
  const last = (ending ?? endings[`${of}/${format}`] ?? format).toLowerCase();
  const stem = fileSlug(name.replace(/\.[a-z\d]{1,5}$/i, '')) || of;
  const root = folderOf(lesson);
  const beside = root ? `${root}/` : '';
  const path = free(`${beside}${folder}/${stem}.${last}`);
  return { path, link: path.slice(beside.length), kind: of === 'image' ? 'picture' : 'sound' };
}
