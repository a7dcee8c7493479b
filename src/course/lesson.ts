import type { Place, Problem } from '../problem.js';
import { courseFormat, type Block, type Course, type Lesson } from './course.js';
import { segmentsOf } from './directives.js';
import type { ExerciseReader } from './exercise-reader.js';
import { readText, type SourceFile } from './file-text.js';
import { Findings } from './findings.js';
import { readFrontMatter, type MatterValue } from './front-matter.js';
import { identify, type MatchTwins } from './identity.js';
import { mainFile } from './lesson-files.js';
import { folderOf, lessonsByFile, stemOf } from './lesson-ids.js';
import { Reading } from './reading.js';
import { readSteps } from './steps.js';

/** What a lesson's file is compiled with. */
export interface LessonContext {
  /** The course in its main language. */
  readonly course: Course;
  readonly readers: readonly ExerciseReader[];
  /** The names of all types, for "did you mean", when `readers` are only those that are loaded. */
  readonly typeNames?: readonly string[];
  /** For a language variant: finds what its exercises are in the main language, and so their ids. */
  readonly match?: MatchTwins;
  /** All files of the course, where they are known. */
  readonly files?: ReadonlySet<string>;
  /** An ISO date, when statements that were checked long ago are to be named. */
  readonly today?: string;
}

export interface LessonCompilation {
  readonly lesson: Lesson;
  readonly problems: readonly Problem[];
  /** Where each exercise starts, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The text behind the lesson, for those who go through a course's language. */
  readonly text: CompiledText;
}

/** Blocks as they were written, and where each of their nodes stands. */
export interface CompiledText {
  readonly title?: MatterValue;
  readonly blocks: readonly Block[];
  /** Nodes in the taught language that are not marked as such. */
  readonly taught: ReadonlySet<object>;
  placeOf(node: object): Place | undefined;
}

/** Compiles one lesson. Whatever the file holds, there is a lesson afterwards. */
export function compileLesson(file: SourceFile, context: LessonContext): LessonCompilation {
  const { course, readers, typeNames, files, today } = context;
  const { source, problems } = readText(file);
  const findings = new Findings(source, problems);
  const { values: matter, end } = readFrontMatter(findings, ['title', 'minutes']);
  const lessons = lessonsByFile(course);
  const id = lessons.get(file.path) ?? stemOf(mainFile(file.path, course.languages).file);
  const language = mainFile(file.path, course.languages).language ?? course.languages[0]!;
  const scope = { folder: folderOf(file.path), lessons, ...(files && { files }) };
  const reading = new Reading(findings, scope, course.teaches);
  const { steps, exercises, blocks } = readSteps(reading, segmentsOf(findings, end), {
    readers,
    ...(typeNames && { typeNames }),
    ...(today && { today }),
    lesson: { id, language },
  });
  const identified = identify(findings, exercises, language, context.match);

  const title = matter.get('title');
  if (!title?.text) findings.add('lesson.title', findings.at(0), { severity: 'warning' });
  const minutes = minutesIn(findings, matter.get('minutes'));
  const lesson: Lesson = {
    format: courseFormat,
    id,
    title: title?.text || titleIn(course, id),
    language,
    ...(minutes !== undefined && { minutes }),
    steps: steps.map((step) => ({
      ...step,
      parts: step.parts.map((part) => identified.get(part) ?? part),
    })),
  };
  return {
    lesson,
    problems: findings.sorted(),
    places: new Map(
      exercises.flatMap(({ part, place }) => {
        const exercise = identified.get(part);
        return exercise ? [[exercise.id, place] as const] : [];
      }),
    ),
    text: {
      ...(title && { title }),
      blocks,
      taught: new Set(exercises.flatMap(({ taught }) => [...taught])),
      placeOf: (node) => reading.spots.placeOf(node),
    },
  };
}

function minutesIn(findings: Findings, value: MatterValue | undefined): number | undefined {
  if (!value) return undefined;
  const minutes = Number(value.text);
  if (value.text && minutes > 0 && minutes <= 1440) return minutes;
  findings.add('lesson.minutes', value.place);
  return undefined;
}

/** The title that the table of contents gives a lesson. */
function titleIn(course: Course, id: string): string {
  const entries = course.units.flatMap(({ lessons }) => lessons);
  return entries.find((entry) => entry.id === id)?.title || id;
}
