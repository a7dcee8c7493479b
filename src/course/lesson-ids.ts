import type { Course } from './course.js';
import { inLanguage } from './lesson-files.js';
import { slugOf } from './slugs.js';

/** The folder that a file of the course is in: `unit-1/01-hei.md` → `unit-1`. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A lesson's id: its file's name without number, language and ending. `01-hei.md` → `hei`. */
export function stemOf(path: string): string {
  const name = path.split('/').at(-1)!.replace(/\.md$/i, '');
  return slugOf(name.replace(/^\d+[-_. ]+(?=.)/, '').replaceAll('.', '-')) || 'lesson';
}

/**
 * The ids of lessons in their order. Where two files have the same name but for the number, the
 * later one's id is the whole of its path. `course` is taken: compiled, it is the index.
 */
export function idsOf(files: readonly string[]): readonly string[] {
  const used = new Set(['course']);
  const counts = new Map<string, number>();
  const free = (file: string): string => {
    const stem = stemOf(file);
    if (!used.has(stem)) return stem;
    const long = slugOf(file.replace(/\.md$/i, '').replace(/[/.]+/g, '-')) || stem;
    if (!used.has(long)) return long;
    for (let count = (counts.get(long) ?? 1) + 1; ; count++) {
      counts.set(long, count);
      if (!used.has(`${long}-${count}`)) return `${long}-${count}`;
    }
  };
  return files.map((file) => {
    const id = free(file);
    used.add(id);
    return id;
  });
}

const lessonMaps = new WeakMap<Course, ReadonlyMap<string, string>>();

/** Lesson ids by file, in all of the course's languages. Kept, for each lesson asks for it. */
export function lessonsByFile(course: Course): ReadonlyMap<string, string> {
  const known = lessonMaps.get(course);
  if (known) return known;
  const map = new Map<string, string>();
  for (const { id, file } of course.units.flatMap(({ lessons }) => lessons)) {
    map.set(file, id);
    for (const language of course.languages.slice(1)) map.set(inLanguage(file, language), id);
  }
  lessonMaps.set(course, map);
  return map;
}
