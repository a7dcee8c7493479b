import { placeMedia } from '../../src/authoring/place-media.js';
import { freePath } from '../../src/draft/draft-paths.js';
import type { Obeying } from './obeying.js';
import type { TextPlace } from './requests.js';

/**
 * Puts pictures and recordings beside the open lesson, and links them where they were dropped, else
 * where the cursor is.
 */
export async function addFiles(
  files: readonly File[],
  dropped: TextPlace | undefined,
  { desk, bench, say }: Pick<Obeying, 'desk' | 'bench' | 'say'>,
): Promise<void> {
  const open = bench();
  if (!open) return;
  const { path: lesson } = open.cursor;
  const links: string[] = [];
  for (const file of files) {
    const { draft } = desk.getSnapshot();
    const placed = draft && placeMedia(file, lesson, (path) => freePath(draft, path));
    if (!placed) {
      say('workbench.notMedia', { name: file.name });
      continue;
    }
    const { path, link, kind } = placed;
    // A copy: the file itself may change, or go with its disk.
    const content = new Blob([await file.arrayBuffer()], { type: file.type });
    desk.store.send({ type: 'media.added', path, content });
    // A picture that nobody has described is a problem, which says so until somebody has.
    links.push(kind === 'picture' ? `![](${link})` : `[${nameOf(link)}](${link})`);
  }
  if (links.length === 0) return;
  // The author may have gone on to another file in the meantime.
  if (open.cursor.path !== lesson) open.show(lesson);
  open.write((editor) => editor.insertMedia(links, dropped));
}

/** A file's name, without its folder and ending. */
function nameOf(path: string): string {
  return path.replace(/^.*\/|\.[^.]*$/g, '');
}
