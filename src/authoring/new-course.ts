import { courseIdOf, fileSlug, titleOf } from './file-names.js';
import { writeMatter } from './matter.js';
import type { NewFile } from './new-file.js';
import { lessonText, type LessonTemplates } from './new-lesson.js';
import { fillTemplate } from './templates.js';

export type { NewFile } from './new-file.js';

/** What a course begins with; `templates` are in its language. */
export interface CourseWish {
  /** The name of its folder, without what is above it. */
  readonly folder: string;
  readonly title?: string;
  readonly language: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
  readonly templates: CourseTemplates;
  /** The ids of courses beside it. */
  readonly taken?: ReadonlySet<string>;
}

export interface CourseTemplates extends LessonTemplates {
  /** The text of `course.md` below its settings: `{{lesson}}` and `{{file}}` are the first lesson. */
  readonly course: string;
  /** `README.md`, for whoever opens the folder: `{{title}}`. */
  readonly readme: string;
  /** The title of the first lesson. */
  readonly first: string;
}

/** A new course: `course.md`, a first lesson, and how to check it. It has no problem. */
export function newCourse(wish: CourseWish): readonly NewFile[] {
  const { folder, language, teaches, templates, taken } = wish;
  const title = wish.title?.trim() || titleOf(folder) || folder;
  const lesson = templates.first.trim();
  const file = `01-${fileSlug(lesson) || 'lesson'}.md`;
  const matter = writeMatter([
    ['id', courseIdOf(folder, taken)],
    ['title', title],
    ['languages', [language]],
    ['teaches', teaches],
    ['pass', '80'],
  ]);
  return [
    { path: 'course.md', text: matter + fillTemplate(templates.course, { lesson, file }) },
    { path: file, text: lessonText(lesson, templates, teaches) },
    { path: 'README.md', text: fillTemplate(templates.readme, { title }) },
  ];
}
