import { hashOf } from '../course/fingerprint.js';
import { stemOf } from '../course/lesson-ids.js';

/** How long a name made of a title gets at most. */
const longest = 60;

/** A file's name made of a title: `Työssä: minä ja sinä` → `tyossa-mina-ja-sina`. */
export function fileSlug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...words]
    .slice(0, longest)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/**
 * A course's id made of its folder's name: small letters without marks, numbers and hyphens. A
 * name in other letters gives one of its own, too: progress is kept under it. None is `taken`.
 */
export function courseIdOf(folder: string, taken: ReadonlySet<string> = new Set()): string {
  const slug = fileSlug(folder);
  const latin = slug.replace(/[^a-z\d]+/g, '-').replace(/^-+|-+$/g, '');
  const id = latin || (slug ? `course-${hashOf(slug)}` : 'course');
  for (let count = 1; ; count++) {
    const free = count > 1 ? `${id}-${count}` : id;
    if (!taken.has(free)) return free;
  }
}

/** Whether a file can be a lesson by its name: others mean something else, or are not seen. */
export function isLessonName(path: string): boolean {
  if (!/\.md$/i.test(path) || /(?:^|\/)(?:\.|node_modules\/)/.test(path)) return false;
  return !/^(?:(?:readme|licen[cs]e)|(?:course|words)(?:\.[a-z\d-]+)?)\.md$/i.test(path);
}

/** A title made of the name of a file or folder: `03-kahvi_tauko.md` → `Kahvi tauko`. */
export function titleOf(name: string): string {
  const words = name
    .replace(/\.md$/i, '')
    .replace(/^\d+[-_. ]+(?=.)/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The next lesson's file, beside the last one: one more than the highest number there is, written
 * as wide as that, unless lessons have no numbers. Its name gives the lesson an id of its own.
 */
export function nextLessonFile(
  lessons: readonly string[],
  title: string,
  files: Iterable<string> = [],
): string {
  const last = lessons.at(-1) ?? '';
  const folder = last.slice(0, last.lastIndexOf('/') + 1);
  const names = lessons
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length))
    .filter((name) => !name.includes('/'));
  const numbers = names.flatMap((name) => /^\d+(?=[-_. ])/.exec(name)?.[0] ?? []);
  const width = Math.max(2, ...numbers.map((number) => number.length));
  const next = String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0');
  const prefix = names.length > 0 && numbers.length === 0 ? '' : `${next}-`;

  const ids = new Set(['course', 'readme', ...lessons.map(stemOf)]);
  const taken = new Set([...files].map((file) => file.toLowerCase()));
  const slug = fileSlug(title) || 'lesson';
  for (let count = 1; ; count++) {
    const file = `${folder}${prefix}${slug}${count > 1 ? `-${count}` : ''}.md`;
    if (!ids.has(stemOf(file)) && !taken.has(file.toLowerCase())) return file;
  }
}
