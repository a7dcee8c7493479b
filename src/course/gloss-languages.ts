import type { Course } from './course.js';

type Explained = Pick<Course, 'languages' | 'teaches' | 'words'>;

/** The languages that a course may explain words in: its own, and those of its files of words. */
export function glossLanguages({ languages, teaches, words = [] }: Explained): readonly string[] {
  return [...new Set([...languages, ...words])].filter((language) => language !== teaches);
}

/** The language to explain words in: the first of those wished that the course has. */
export function glossLanguageFor(course: Explained, wishes: readonly string[]): string | undefined {
  const languages = glossLanguages(course);
  for (const wish of wishes) {
    const wanted = wish.toLowerCase();
    const [primary] = wanted.split('-');
    const found =
      languages.find((language) => language.toLowerCase() === wanted) ??
      languages.find((language) => language.toLowerCase() === primary);
    if (found !== undefined) return found;
  }
  return undefined;
}
