import type { CheckSetting } from '../course/checking.js';
import type { Edition, LessonEntry } from '../course/course.js';
import { inLanguage, mainFile } from '../course/lesson-files.js';
import { resolveLink } from '../course/links.js';
import type { Fix, Place, Problem } from '../problem.js';
import { advice } from './look.js';

/** `[text](file)`, where the text holds no brackets of its own. */
const link = /(?<!!)\[((?:\\.|[^[\]\\])+)\]\(\s*(?:<([^>]*)>|([^\s)]+))/g;

/** An item of a list: what stands above the contents may link to lessons, too. */
const listed = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Lessons that are called one thing in the contents and another on their own page. */
export function checkTitles(
  setting: CheckSetting,
  editions: readonly Edition[],
): readonly Problem[] {
  const [main] = setting.course.languages;
  const known = new Map(entriesIn(setting.course).map(({ id, title }) => [id, title]));
  return editions.flatMap(({ course, lessons }) => {
    const { language } = course;
    const isMain = language === main;
    const file = isMain ? 'course.md' : inLanguage('course.md', language);
    if (!setting.files.has(file)) return [];
    let places: ReadonlyMap<string, Place> | undefined;
    const titles = new Map(lessons.map(({ id, title }) => [id, title]));
    return entriesIn(course).flatMap((entry) => {
      const title = titles.get(entry.id) ?? '';
      if (isAlike(title, entry.title)) return [];
      // The main language's title stands in where the variant has none.
      const isBorrowed = (one: string): boolean => !isMain && one === known.get(entry.id);
      if (isBorrowed(title) || isBorrowed(entry.title)) return [];
      const place = (places ??= linksIn(file, setting)).get(entry.file);
      if (!place) return [];
      const fix: Fix = { place, text: title.replace(/[\\[\]*_`<>]/g, '\\$&'), isGuess: true };
      return [advice('title-differs', place, { values: { title, text: entry.title }, fix })];
    });
  });
}

function entriesIn({ units }: CheckSetting['course']): readonly LessonEntry[] {
  return units.flatMap(({ lessons }) => lessons);
}

/** A shorter name for the same is no other one: *Kello*, and *Kello: the clock*. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.includes(b) || b.includes(a);
}

function wordsOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** Where the texts of a table of contents' links stand, by the lessons' files. */
function linksIn(file: string, { course, linesOf }: CheckSetting): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [at, text] of linesOf(file).entries()) {
    if (!listed.test(text)) continue;
    for (const { 1: label = '', 2: pointed, 3: plain, index } of text.matchAll(link)) {
      const target = resolveLink(pointed ?? plain ?? '', '');
      if (target.kind !== 'file') continue;
      const line = at + 1;
      const column = index + 2;
      const place = { file, line, column, endLine: line, endColumn: column + label.length };
      const lesson = mainFile(target.path, course.languages).file;
      if (!places.has(lesson)) places.set(lesson, place);
    }
  }
  return places;
}
