import { Losses, type ForeignFile, type Imported, type ImportOptions } from '../imported.js';
import { lostIn, writeLessons, type Chapter } from '../text/lessons.js';
import type { Part } from '../text/part.js';
import { Source } from '../text/source.js';
import type { GiftEntry } from './gift.js';
import { PartReader } from './part-reader.js';
import { readGift } from './read-gift.js';

/**
 * Makes lessons out of a Moodle GIFT file: one for each category. It never throws; what cannot be
 * carried over is a problem with its place.
 */
export function importGift(file: ForeignFile, options: ImportOptions): Imported {
  const source = new Source(file);
  const losses = new Losses();
  const reader = new PartReader(losses, options.words);
  const chapters = new Map<string, Part[]>();
  const entries = readGift(source);
  let path: readonly string[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.kind === 'category') {
      path = entry.path;
      const next = entries[at + 1];
      if (!next || next.kind === 'category') {
        losses.add('gift.category', entry.place, { name: path.at(-1) ?? '' });
      }
      continue;
    }
    const key = JSON.stringify(path);
    const parts = chapters.get(key) ?? [];
    chapters.set(key, parts);
    parts.push(...partsOf(entry, reader, losses));
  }
  if (chapters.size === 0) losses.add('gift.empty', source.place(0));
  const lessons = writeLessons(titled(chapters, options.title), losses);
  const lost = lostIn([...chapters.values()].flat(), losses);
  return { lessons, problems: losses.problems, lost };
}

// A category's last name is enough where no other one has it.
function titled(chapters: ReadonlyMap<string, readonly Part[]>, title: string): readonly Chapter[] {
  const all = [...chapters].map(([key, parts]) => ({ path: JSON.parse(key) as string[], parts }));
  return all.map(({ path, parts }) => {
    const last = path.at(-1) ?? title;
    const isShared = all.filter((other) => other.path.at(-1) === last).length > 1;
    return { title: isShared && path.length > 0 ? path.join(' / ') : last, parts };
  });
}

function partsOf(
  entry: Exclude<GiftEntry, { kind: 'category' }>,
  reader: PartReader,
  losses: Losses,
): readonly Part[] {
  if (entry.kind === 'question') return reader.read(entry);
  losses.add(entry.code, entry.place);
  return [{ kind: 'remark', place: entry.place, text: entry.text }];
}
