import type { Lesson } from './course/course.js';
import { exercisesIn } from './course/exercises-in.js';
import type { Paper } from './course/paper.js';
import { plainBlocks, plainText } from './course/plain-text.js';
import { isProblem, type CourseSource } from './course/source.js';
import { exerciseTypes } from './exercises/index.js';
import type { Problem } from './problem.js';

/** All lessons of a course, as far as they could be had. */
export interface WholeCourse {
  readonly lessons: readonly Lesson[];
  /** Why others could not. */
  readonly problems: readonly Problem[];
}

/** How many lessons are asked for at once. */
const batch = 12;

/** Opens all lessons of a course, for what is about all of them. Never rejects. */
export async function openWhole(source: CourseSource): Promise<WholeCourse> {
  const ids = source.course.units.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const lessons: Lesson[] = [];
  const problems: Problem[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch).map((id) => source.lesson(id));
    for (const opened of await Promise.all(some)) {
      if (isProblem(opened)) problems.push(opened);
      else lessons.push(opened.lesson);
    }
  }
  return { lessons, problems };
}

/** How an exercise begins, for whoever has to know it again. */
export interface ExercisePrompt {
  readonly id: string;
  readonly text: string;
}

/** How much of a prompt is shown, in characters. */
const beginning = 80;

/** Opens a lesson and gives what it asks, in its order; undefined where it cannot be had. */
export async function openPrompts(
  source: CourseSource,
  lesson: string,
): Promise<readonly ExercisePrompt[] | undefined> {
  const opened = await source.lesson(lesson);
  if (isProblem(opened)) return undefined;
  return opened.lesson.steps.flatMap(({ title, parts }) =>
    parts
      .filter((part) => part.kind === 'exercise')
      .map(({ id, prompt }) => ({
        id,
        text: beginningOf(plainBlocks(prompt) || plainText(title)),
      })),
  );
}

function beginningOf(text: string): string {
  const [line = ''] = text.split('\n');
  const letters = [...line];
  return letters.length > beginning
    ? `${letters
        .slice(0, beginning - 1)
        .join('')
        .trim()}…`
    : line;
}

/** Loads what puts the exercises of lessons on paper, by the type's name. */
export async function loadPapers(lessons: readonly Lesson[]): Promise<ReadonlyMap<string, Paper>> {
  const wanted = new Set(lessons.flatMap(exercisesIn).map(({ type }) => type));
  const entries = exerciseTypes.filter(({ name, paper }) => paper && wanted.has(name));
  const papers = entries.map(async ({ name, paper }) => [name, await paper!()] as const);
  return new Map(await Promise.all(papers));
}

/** Loads what puts the exercises of one type on paper, where there is such. */
export function loadPaper(type: string): Promise<Paper | undefined> {
  const entry = exerciseTypes.find(({ name }) => name === type);
  return entry?.paper?.() ?? Promise.resolve(undefined);
}

export { recordFile } from './progress/record-file.js';
export { recordOf } from './progress/record.js';
export type { KnownLog } from './progress/ledger.js';
