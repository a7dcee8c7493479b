import type { CourseDiff, LessonDiff } from '../authoring/diff.js';
import type { ExerciseDiff } from '../authoring/diff-lesson.js';
import type { Translator } from '../i18n/translator.js';
import type { Terminal } from './command.js';
import { printable } from './excerpt.js';

/** Two versions of one or more courses. */
export interface ComparedCourses {
  readonly courses: readonly CourseDiff[];
  /** The ids of courses that only the earlier version has, and of those that only the later has. */
  readonly lost: readonly string[];
  readonly new: readonly string[];
}

/** A comparison for programs: `docs/command.md` promises this shape. */
export function diffJson(compared: ComparedCourses): string {
  return JSON.stringify({ format: 1, ...compared }, null, 2);
}

/** Tells a comparison to people: what is lost and asked again, and what to do about it. */
export function tellDiff(compared: ComparedCourses, { print, translator }: Terminal): void {
  const { t } = translator;
  for (const course of compared.courses) {
    if (course.newId !== undefined) {
      print(`${t('diff.course-id', { id: course.course, newId: course.newId })}\n`);
    }
    for (const lesson of course.lessons) {
      for (const line of linesOf(lesson, translator)) print(printable(line));
    }
    for (const [key, words] of [
      ['diff.words-lost', course.words.lost],
      ['diff.words-waiting', course.words.waiting],
    ] as const) {
      if (words.length === 0) continue;
      print(printable(t(key, { count: words.length, words: words.join(', ') })));
    }
    print(t('diff.totals', { course: course.course, ...course.totals }));
    const { broken } = course.totals;
    if (broken > 0) print(t('diff.waiting', { course: course.course, count: broken }));
  }
  for (const id of compared.lost) print(t('diff.course-lost', { id }));
  for (const id of compared.new) print(t('diff.course-new', { id }));
}

function linesOf(lesson: LessonDiff, { t }: Translator): readonly string[] {
  const { id, file, title, fate, renamedTo, exercises } = lesson;
  if (fate === 'new') return [t('diff.lesson-new', { file, title })];
  if (fate === 'kept') {
    return exercises.flatMap((exercise) => lineOf(file, exercise, t) ?? []);
  }
  const values = { id, file, title, count: exercises.length };
  if (fate === 'unread') return [t('diff.lesson-unread', values)];
  return renamedTo === undefined
    ? [t('diff.lesson-lost', values)]
    : [t('diff.lesson-renamed', { ...values, renamedTo })];
}

function lineOf(
  file: string,
  { id, type, fate, line, now, movedTo }: ExerciseDiff,
  t: Translator['t'],
): string | undefined {
  const values = { type, id };
  switch (fate) {
    case 'broken':
      return t('diff.broken', { ...values, place: `${file}:${line}` });
    case 'again':
      return t('diff.again', { ...values, place: `${file}:${line}` });
    case 'lost':
      if (now) {
        const key = now.fix ? 'diff.lost-now' : 'diff.lost-own';
        return t(key, { ...values, place: `${file}:${now.line}`, now: now.id });
      }
      return movedTo === undefined
        ? t('diff.lost', { ...values, file })
        : t('diff.moved', { ...values, file, place: movedTo });
    case 'kept':
    case 'new':
      return undefined;
  }
}
