import type { Block, Edition, Exercise, Lesson, Part } from '../../course/course.js';
import type { Problem } from '../../problem.js';
import { Losses } from '../imported.js';
import { tidyBlocks } from '../text/tidy.js';
import type { ExportContext, ExportOptions } from './export-context.js';
import { scrubForGift, writeText } from './gift-text.js';
import { questionsOf } from './questions-of.js';

/** A course as Moodle's GIFT, and each thing that is not in it. */
export interface Exported {
  readonly text: string;
  /** How many questions there are in it, descriptions among them. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Writes a course's lessons as GIFT, each a category; reading becomes descriptions. */
export function exportGift({ course, lessons }: Edition, options: ExportOptions): Exported {
  const losses = new Losses();
  const files = new Map(
    course.units.flatMap((unit) => unit.lessons.map(({ id, file }) => [id, file] as const)),
  );
  let count = 0;
  const entries = lessons.flatMap((lesson) => {
    const start = { file: files.get(lesson.id) ?? lesson.id, line: 1, column: 1 };
    const place = (id: string) => options.placeOf?.(lesson, id) ?? start;
    const written = partsOf(lesson).flatMap((group) =>
      writeGroup(group, (id) => ({ ...options, losses, place: place(id) })),
    );
    count += written.length;
    return written.length > 0 ? [category(course.title, lesson.title), ...written] : [];
  });
  const text = entries.map((entry) => `${entry}\n`).join('\n');
  return { text, count, problems: losses.problems };
}

/** Reading that stands together, or one exercise. */
type Group = readonly Block[] | Exclude<Part, Block>;

function partsOf(lesson: Lesson): readonly Group[] {
  const groups: Group[] = [];
  let reading: Block[] = [];
  const flush = (): void => {
    if (reading.length > 0) groups.push(reading);
    reading = [];
  };
  for (const { id, title, parts } of lesson.steps) {
    if (title.length > 0) {
      flush();
      reading.push({ kind: 'heading', level: 2, id, children: title });
    }
    for (const part of parts) {
      if (part.kind !== 'exercise' && part.kind !== 'broken') reading.push(part);
      else {
        flush();
        groups.push(part);
      }
    }
  }
  flush();
  return groups;
}

function writeGroup(group: Group, contextOf: (id: string) => ExportContext): readonly string[] {
  if ('kind' in group) {
    if (group.kind === 'exercise') return writeExercise(group, contextOf(group.id));
    const context = contextOf('');
    const place = group.problems[0]?.place ?? context.place;
    context.losses.add('gift.broken', place, { type: group.type });
    return [];
  }
  const context = contextOf('');
  if (group.some(({ kind }) => kind === 'tutor')) context.losses.add('gift.tutor', context.place);
  if (group.some(({ kind }) => kind === 'fact')) context.losses.add('gift.fact', context.place);
  const blocks = group.filter(({ kind }) => kind !== 'tutor');
  const text = writeText(tidyBlocks(scrubForGift(blocks, context)));
  return text ? [text] : [];
}

function writeExercise(exercise: Exercise, context: ExportContext): readonly string[] {
  const questions = questionsOf(exercise, context);
  const isOwn = /^[\w-]+$/.test(exercise.id);
  // A name of its own is told by Moodle's comment for it; made-up ones are made anew.
  return questions.map((question, at) =>
    isOwn && at === 0 ? `// [id:${exercise.id}]\n${question}` : question,
  );
}

function category(course: string, lesson: string): string {
  const name = (text: string) => text.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
  return `$CATEGORY: $course$/top/${name(course)}/${name(lesson)}`;
}

export type { ExportOptions } from './export-context.js';
