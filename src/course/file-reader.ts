import type { Problem } from '../problem.js';
import type { Course, LessonEntry } from './course.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { ExerciseType } from './exercise-type.js';
import type { Fetching } from './fetch-file.js';
import type { OpenedLesson } from './source.js';

/** How a course is opened. */
export interface OpenOptions extends Fetching {
  /** The language wished for; the course's best match is opened. */
  readonly lang: string;
  /** Languages that the meanings of words are wished in, the dearest first. */
  readonly glosses?: () => readonly string[];
  /** Loads what plays exercises: what a compiled course holds is tried on it. */
  readonly loadTypes: (names: Iterable<string>) => Promise<readonly ExerciseType[]>;
  /** Loads what reads exercises, for a course in markdown. */
  readonly loadReaders: (names: Iterable<string>) => Promise<readonly ExerciseReader[]>;
  /** The names of all types, for "did you mean". */
  readonly typeNames?: readonly string[];
  /** What a relative URL is relative to; the page, where there is one. */
  readonly base?: string;
}

/** How a course's files are read: as markdown, or as what was compiled from it. */
export interface FileReader {
  readOutline(bytes: Uint8Array, file: string, main?: Course): ReadOutline | Problem;
  readLesson(request: LessonRequest): Promise<OpenedLesson | Problem>;
}

export interface ReadOutline {
  readonly course: Course;
  readonly problems: readonly Problem[];
}

export interface LessonRequest {
  /** The course as its main file has it. */
  readonly main: Course;
  readonly entry: LessonEntry;
  readonly language: string;
  /** Languages that the meanings of words are wished in, the dearest first. */
  readonly glosses: readonly string[];
  /** Fetches a file of the course. */
  get(file: string): Promise<Uint8Array | Problem>;
}
