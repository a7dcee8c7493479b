import { isProblem } from '../../src/course/source.js';
import { contentOf } from '../../src/draft/content.js';
import type { Obeying } from './obeying.js';

/** Calls a file otherwise, and has the links to it lead there. */
export async function renameFile(
  from: string,
  to: string,
  { desk, bench }: Pick<Obeying, 'desk' | 'bench'>,
): Promise<void> {
  const { draft, folder } = desk.getSnapshot();
  const file = draft?.files.get(from);
  if (!draft || !file) return;
  const content = file.kind === 'media' ? await contentOf(file, folder) : undefined;
  if (content && isProblem(content)) return desk.tell([content]);
  desk.store.send({ type: 'file.renamed', from, to, ...(content && { content }) });
  for (const other of desk.getSnapshot().draft?.files.values() ?? []) {
    if (other.kind !== 'text') continue;
    const text = other.text.replaceAll(`](${from})`, `](${to})`);
    if (text !== other.text) desk.store.send({ type: 'text.edited', path: other.path, text });
  }
  bench()?.show(to);
}
