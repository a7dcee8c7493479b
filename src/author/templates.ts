import { strings } from '../authoring/new-course.strings.js';
import type { CourseTemplates } from '../authoring/new-course.js';
import type { LessonTemplates } from '../authoring/new-lesson.js';
import { createAuthorTranslator } from '../i18n/author-locales.js';
import type { Shelf } from './shelf.js';

/** What a lesson begins with in a language; in English, where there is nothing in it. */
export async function lessonTemplates(shelf: Shelf, language: string): Promise<LessonTemplates> {
  return {
    lesson: await template(shelf, 'lesson', language),
    finnishLesson: await template(shelf, 'finnish-lesson', language),
  };
}

/** What a course begins with in a language; in English, where there is nothing in it. */
export async function courseTemplates(shelf: Shelf, language: string): Promise<CourseTemplates> {
  const translator = await createAuthorTranslator(language);
  translator.add(strings);
  return {
    ...(await lessonTemplates(shelf, language)),
    course: await template(shelf, 'course', language),
    readme: await template(shelf, 'readme', language),
    first: translator.t('new.first'),
  };
}

async function template(shelf: Shelf, name: string, language: string): Promise<string> {
  const text = await shelf.template(name, language);
  if (text === undefined) throw new Error(`The package lacks its template ${name}.`);
  return text;
}
