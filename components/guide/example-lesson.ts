import type { Workshop } from '../../src/authoring/workshop.js';
import { courseFormat, type Course, type Lesson } from '../../src/course/course.js';
import { compileLesson } from '../../src/course/lesson.js';
import type { Problem } from '../../src/problem.js';
import type { PageExample } from './example-info.js';

/** The file that an example is in, as far as anybody asks. */
export const exampleFile = '01-lesson.md';

/** An example as the only lesson of a course. */
export interface ExampleLesson {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly problems: readonly Problem[];
}

/** Compiles what an example holds now; `written` is the language of its page. */
export function compileExample(
  source: string,
  { isTaught, bad }: PageExample,
  written: string,
  { readers }: Pick<Workshop, 'readers'>,
): ExampleLesson {
  // Some mistakes are only possible where Finnish is explained in another language.
  const language = isTaught && bad !== undefined ? 'en' : written;
  const course: Course = {
    format: courseFormat,
    id: 'example',
    title: '',
    language,
    languages: [language],
    ...(isTaught && { teaches: 'fi' }),
    pass: 0,
    about: [],
    units: [],
  };
  const { lesson, problems } = compileLesson(
    { path: exampleFile, content: source },
    { course, readers },
  );
  // It is a piece of a lesson, and the title is in another one.
  return { course, lesson, problems: problems.filter(({ code }) => code !== 'lesson.title') };
}
