import { placeMedia } from '../../src/authoring/place-media.js';
import { freePath } from '../../src/draft/draft-paths.js';
import type { Obeying } from './obeying.js';

/** Puts pictures and recordings beside the open lesson, and links them where the cursor is. */
export async function addFiles(
  files: readonly File[],
  { desk, bench, translator: { t }, say }: Pick<Obeying, 'desk' | 'bench' | 'translator' | 'say'>,
): Promise<void> {
  const open = bench();
  if (!open) return;
  const links: string[] = [];
  for (const file of files) {
    const { draft } = desk.getSnapshot();
    const placed = draft && placeMedia(file, open.cursor.path, (path) => freePath(draft, path));
    if (!placed) {
      say('workbench.notMedia', { name: file.name });
      continue;
    }
    const { path, link, kind } = placed;
    // A copy: the file itself may change, or go with its disk.
    const content = new Blob([await file.arrayBuffer()], { type: file.type });
    desk.store.send({ type: 'media.added', path, content });
    const text = t(kind === 'picture' ? 'workbench.altText' : 'workbench.soundText');
    links.push(`${kind === 'picture' ? '!' : ''}[${text}](${link})`);
  }
  if (links.length > 0) open.write((editor) => editor.insertInline(links.join('\n\n')));
}
