import type { Course } from '../course/course.js';
import { inLanguage } from '../course/lesson-files.js';
import type { Fix } from '../problem.js';
import { lessonLink } from './contents.js';
import { nextLessonFile, titleOf } from './file-names.js';
import { writeMatter } from './matter.js';
import type { NewFile } from './new-file.js';

/** What lessons begin with, in one language: the text below the title. */
export interface LessonTemplates {
  readonly lesson: string;
  /** In a course that teaches Finnish. */
  readonly finnishLesson: string;
}

export interface LessonWish {
  /** The course in its main language. */
  readonly course: Course;
  /** The texts of all its markdown files, by their path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly title?: string;
  /** Its file, where the author names one. */
  readonly file?: string;
  /** The languages to write it in, each with its templates. The course's first one is among them. */
  readonly templates: ReadonlyMap<string, LessonTemplates>;
}

/** A lesson that is to be: its files, and the links to them. */
export interface NewLesson {
  readonly file: string;
  readonly files: readonly NewFile[];
  /** What to write into `course.md`, and into its variants. */
  readonly links: readonly Fix[];
}

/** A new lesson at the end of a course, in one or more of its languages. */
export function newLesson(wish: LessonWish): NewLesson {
  const { course, texts, templates } = wish;
  const listed = course.units.flatMap(({ lessons }) => lessons).map(({ file }) => file);
  const file = wish.file ?? nextLessonFile(listed, wish.title ?? '', texts.keys());
  const title = wish.title?.trim() || titleOf(file.split('/').at(-1)!);
  const files: NewFile[] = [];
  const links: Fix[] = [];
  for (const [language, texts] of templates) {
    const path = language === course.language ? file : inLanguage(file, language);
    files.push({ path, text: lessonText(title, texts, course.teaches) });
  }
  for (const language of templates.keys()) {
    const contents = language === course.language ? 'course.md' : `course.${language}.md`;
    const text = texts.get(contents);
    if (text !== undefined && !listed.includes(file)) {
      links.push(lessonLink({ path: contents, text }, { title, file }));
    }
  }
  return { file, files, links };
}

/** A lesson's text: its settings, and a template that can be played as it stands. */
export function lessonText(
  title: string,
  { lesson, finnishLesson }: LessonTemplates,
  teaches: string | undefined,
): string {
  const matter = writeMatter([
    ['title', title],
    ['minutes', '10'],
  ]);
  return matter + (teaches === 'fi' ? finnishLesson : lesson);
}
