import type { Fix } from '../../problem.js';
import { folderOf } from '../lesson-ids.js';
import { setMatter } from './matter.js';
import { guess, type Fixers, type Spot } from './spot.js';

/** What to write instead where files are named, and in the table of contents. */
export const fileFixers: Fixers = {
  'file.missing': (spot) => {
    const suggestion = spot.value('suggestion');
    const [, start = '', path] = /^(!?\[[^\]]*\]\(\s*<?)([^\s)>]+)/.exec(spot.text) ?? [];
    if (!suggestion || path === undefined) return undefined;
    const written = pathFrom(folderOf(spot.place.file), suggestion).replaceAll(' ', '%20');
    const rest = /[?#].*$/.exec(path)?.[0] ?? '';
    return spot.rewrite(spot.place.column - 1 + start.length, path.length, written + rest);
  },
  'language.unlisted': (spot) => guess(withListed(spot, 'languages', spot.value('language'))),
  'lesson.unlisted': (spot) => guess(withLink(spot)),
  // The second link is not followed. What stands below it is another matter.
  'outline.double': (spot) => {
    const item = /^(\s*)(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\([^)]*\)\s*$/.exec(spot.line);
    const below = /^\s*/.exec(spot.lineAt(spot.place.line + 1))![0].length;
    return item && below <= item[1]!.length ? spot.dropLine() : undefined;
  },
  'translation.unlisted': (spot) => guess(withListed(spot, 'words', spot.value('language'))),
};

/** A file of the course, as it is written in a link of another folder's file. */
function pathFrom(folder: string, path: string): string {
  const from = folder ? folder.split('/') : [];
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** Adds a language to one of the lists at the top of course.md. */
function withListed(spot: Spot, key: 'languages' | 'words', language: string): Fix | undefined {
  const { course } = spot.folder;
  if (key === 'words' && (!course.teaches || course.teaches === language)) return undefined;
  const listed = [...(course[key] ?? []), language].join(', ');
  return setMatter(spot, key, `[${listed}]`, 'course.md');
}

/** Adds a lesson below the last link of the table of contents. */
function withLink({ place, folder }: Spot): Fix | undefined {
  const lines = folder.linesOf('course.md');
  const last = lines.findLastIndex((line) => /^\s*(?:[-*+]|\d+[.)])\s.*\]\(.*\.md\)/.test(line));
  if (last < 0) return undefined;
  const [, indent = '', number] = /^(\s*)(?:(\d+)[.)]|[-*+])/.exec(lines[last]!) ?? [];
  const marker = number === undefined ? '-' : `${Number(number) + 1}.`;
  const title = titleIn(folder.linesOf(place.file)) ?? place.file.replace(/\.md$/i, '');
  const column = lines[last]!.length + 1;
  return {
    place: { file: 'course.md', line: last + 1, column, endLine: last + 1, endColumn: column },
    text: `\n${indent}${marker} [${title}](${place.file.replaceAll(' ', '%20')})`,
  };
}

function titleIn(lines: readonly string[]): string | undefined {
  const title = lines.find((line) => /^title:\s/.test(line));
  return title?.replace(/^title:\s+["']?|["']?\s*$/g, '').replace(/[[\]]/g, '');
}
