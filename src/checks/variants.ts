import type { CheckSetting } from '../course/checking.js';
import type { Edition } from '../course/course.js';
import { inLanguage } from '../course/lesson-files.js';
import type { Problem } from '../problem.js';
import { warning } from './look.js';

/** What is missing in a language that the course has begun to be in. */
export function checkVariants(
  { course, files }: CheckSetting,
  editions: readonly Edition[],
): readonly Problem[] {
  const entries = course.units.flatMap(({ lessons }) => lessons);
  return editions.slice(1).flatMap(({ course: { language } }) => {
    const missing = ['course.md', ...entries.map(({ file }) => file)].filter(
      (file) => !files.has(inLanguage(file, language)),
    );
    return missing.map((file) => {
      const values = { file: inLanguage(file, language), language };
      return warning('untranslated', { file, line: 1, column: 1 }, { values });
    });
  });
}
