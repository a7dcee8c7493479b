import type { Fix } from '../../problem.js';
import { slugOf } from '../slugs.js';
import { guess, type Fixers, type Spot } from './spot.js';

/** What to write instead in the settings at the top of a file. */
export const matterFixers: Fixers = {
  // What is in use already may be written down; another id is the author's to choose.
  'course.id': (spot) => {
    const { id, course } = spot.folder;
    if (id && isCourseId(id)) return setMatter(spot, 'id', id);
    const slug = slugOf(spot.value('id') || course.title).replace(/[^a-z\d-]/g, '');
    return isCourseId(slug) ? guess(setMatter(spot, 'id', slug)) : undefined;
  },
  'check.minutes': (spot) => guess(setMatter(spot, 'minutes', spot.value('estimate'))),
  'course.languages': (spot) => guess(setMatter(spot, 'languages', '[en]')),
  'course.pass': (spot) => {
    const number = /^(\d{1,3})\s*%$/.exec(spot.text)?.[1];
    return number !== undefined && Number(number) <= 100 ? spot.write(number) : undefined;
  },
  // `title: *Hei!*`
  'front-matter.deep': (spot) =>
    /^[&*!%@`][^"'\\]*$/.test(spot.text) ? spot.write(`"${spot.text}"`) : undefined,
  'front-matter.double': (spot) => {
    const before = spot.lines.slice(0, spot.place.line - 1);
    return before.includes(spot.line) ? spot.dropLine() : undefined;
  },
  // `title:Hei!`; but a course that gets another id loses all progress.
  'front-matter.syntax': (spot) => {
    const [key, name] = /^([\w-]+)[ \t]*:(?=[^\s:/])/.exec(spot.line) ?? [];
    if (key === undefined) return undefined;
    const fix = spot.rewrite(key.length, 0, ' ');
    const isOther = name === 'id' && spot.line.slice(key.length).trim() !== spot.folder.course.id;
    return isOther ? guess(fix) : fix;
  },
  // It ends at the first blank line, as it is read.
  'front-matter.unclosed': (spot) => {
    const blank = spot.lines.findIndex((line) => line.trim() === '');
    return spot.addLines((blank < 0 ? spot.lines.length : blank) + 1, '---');
  },
  'front-matter.unknown': (spot) => {
    const suggestion = spot.value('suggestion');
    return suggestion ? spot.write(suggestion) : undefined;
  },
  'language.unknown': (spot) => replaceItem(spot, spot.value('code'), spot.value('suggestion')),
  'lesson.minutes': (spot) => {
    const [, number = '', rest = ''] = /^(\d{1,4})\s*(.*)$/.exec(spot.text) ?? [];
    if (!(Number(number) > 0) || Number(number) > 1440) return undefined;
    const fix = spot.write(number);
    return /^(?:min\w*\.?|m|['’])$/i.test(rest) ? fix : guess(fix);
  },
  // The title that the table of contents gives it is in use already.
  'lesson.title': (spot) => {
    const entries = spot.folder.course.units.flatMap(({ lessons }) => lessons);
    const title = entries.find(({ file }) => file === spot.place.file)?.title;
    const isWritten = spot.lines.some((line) => /^title[ \t]*:[ \t]*[^\s#]/.test(line));
    return title && !isWritten ? setMatter(spot, 'title', quoted(title)) : undefined;
  },
  // `words: [fi, ru]`, where fi is what is taught.
  'translation.taught': (spot) => {
    const rest = [...spot.text.matchAll(/[^\s,[\]"']+/g)]
      .map(([text]) => text)
      .filter((text) => text !== spot.value('lang'));
    return rest.length === 0 ? spot.dropLine() : spot.write(`[${rest.join(', ')}]`);
  },
  // What course.md says counts: of this nothing was made.
  'variant.key': (spot) => spot.dropLine(),
};

/** Writes another item into `[en, fin]`. */
function replaceItem(spot: Spot, item: string, other: string): Fix | undefined {
  const found = [...spot.text.matchAll(/[^\s,[\]"']+/g)].find(([text]) => text === item);
  if (!found || !other) return undefined;
  return spot.rewrite(spot.place.column - 1 + found.index, item.length, other);
}

function isCourseId(id: string): boolean {
  return /^[a-z\d-]{1,64}$/.test(id);
}

/** Writes a setting of the file: in its line, where it has one, else in a line of its own. */
export function setMatter(
  spot: Spot,
  key: string,
  value: string,
  file = spot.place.file,
): Fix | undefined {
  const lines = spot.folder.linesOf(file);
  const at = (line: number, column: number, end: number, text: string): Fix => ({
    place: { file, line, column, endLine: line, endColumn: end },
    text,
  });
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) {
    return at(1, 1, 1, `---\n${key}: ${value}\n---\n`);
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return undefined;
  const known = lines.slice(1, end).findIndex((line) => new RegExp(`^${key}[ \\t]*:`).test(line));
  if (known < 0) return at(end + 1, 1, 1, `${key}: ${value}\n`);
  return at(known + 2, 1, lines[known + 1]!.length + 1, `${key}: ${value}`);
}

/** A value with quotation marks, where it could not be read without. */
function quoted(text: string): string {
  const isPlain = !/^[[{|>&*!%@`"'#]|(?:^|\s)#|\s$/.test(text);
  return isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
