import type { Course } from './course.js';
import { languageFor } from './language-match.js';

type Explained = Pick<Course, 'languages' | 'teaches' | 'words'>;

/** The languages that a course may explain words in: its own, and those of its files of words. */
export function glossLanguages({ languages, teaches, words = [] }: Explained): readonly string[] {
  return [...new Set([...languages, ...words])].filter((language) => language !== teaches);
}

/** The language to explain words in: the first of those wished that the course has. */
export function glossLanguageFor(course: Explained, wishes: readonly string[]): string | undefined {
  const languages = glossLanguages(course);
  for (const wish of wishes) {
    const found = languageFor(wish, languages);
    if (found !== undefined) return found;
  }
  return undefined;
}
