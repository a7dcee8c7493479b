import type { Problem } from '../problem.js';
import type { Course } from './course.js';
import { entriesOf } from './editions.js';
import { problemOf } from './findings.js';
import { mainFile } from './lesson-files.js';

/** What lies in a course's folder, and no learner gets to see. */
export function unlistedFiles(paths: Iterable<string>, course: Course): readonly Problem[] {
  const listed = new Set(entriesOf(course).map(({ file }) => file));
  return [...paths].flatMap((path) => unlisted(path, course, listed) ?? []);
}

function unlisted(
  path: string,
  { words = [], languages }: Course,
  listed: ReadonlySet<string>,
): Problem | undefined {
  if (!/\.md$/i.test(path) || /^(?:readme|licen[cs]e|course)\.md$/i.test(path)) return undefined;
  const report = (code: string, values: Problem['values']): Problem =>
    problemOf(code, { file: path, line: 1, column: 1 }, { severity: 'warning', values });

  const [, translation] = /^words\.([a-z\d-]+)\.md$/i.exec(path) ?? [];
  if (translation !== undefined) {
    if (words.includes(translation)) return undefined;
    return report('translation.unlisted', { language: translation });
  }
  const { file } = mainFile(path, languages);
  if (listed.has(file) || file === 'course.md') return undefined;
  const [, stem, language] = /^(.*)\.([a-z]{2,3})\.md$/i.exec(path) ?? [];
  return stem && (stem === 'course' || listed.has(`${stem}.md`))
    ? report('language.unlisted', { language: language! })
    : report('lesson.unlisted', { file: path });
}
