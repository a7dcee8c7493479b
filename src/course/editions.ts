import {
  courseFormat,
  type Course,
  type Edition,
  type Lesson,
  type LessonEntry,
} from './course.js';

/** The lessons of a course's table of contents, in their order. */
export function entriesOf(course: Course): readonly LessonEntry[] {
  return course.units.flatMap(({ lessons }) => lessons);
}

/** A course with its lessons, by their ids; each lesson says how long it takes. */
export function editionOf(course: Course, lessons: ReadonlyMap<string, Lesson>): Edition {
  const units = course.units.map((unit) => ({
    ...unit,
    lessons: unit.lessons.map((entry) => {
      const { minutes } = lessons.get(entry.id)!;
      return { ...entry, ...(minutes !== undefined && { minutes }) };
    }),
  }));
  const all = entriesOf(course).map(({ id }) => lessons.get(id)!);
  return { course: { ...course, units }, lessons: all };
}

/** A course without the lessons that have no file: their links have been reported. */
export function existing(course: Course, paths: ReadonlySet<string>): Course {
  const units = course.units.map((unit) => ({
    ...unit,
    lessons: unit.lessons.filter(({ file }) => paths.has(file)),
  }));
  return { ...course, units };
}

/** What there is where no course is: so that compiling always ends with one. */
export function emptyCourse(id: string): Course {
  return {
    format: courseFormat,
    id,
    title: id,
    language: 'en',
    languages: ['en'],
    pass: 0,
    about: [],
    units: [],
  };
}
