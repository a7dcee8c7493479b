import type { CheckSetting } from '../course/checking.js';
import type { Block, Exercise, Inline, ListItem } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';
import { problemOf, type FindingDetails } from '../course/findings.js';
import type { LessonCompilation } from '../course/lesson.js';
import type { Place, Problem } from '../problem.js';
import { isKnown } from './exercise-load.js';
import type { KnownExercise } from './specs.js';

/** A lesson as checks look at it. */
export class Look {
  readonly lesson: LessonCompilation['lesson'];
  /** The exercises of the types that are known. */
  readonly exercises: readonly KnownExercise[];
  readonly #compiled: LessonCompilation;

  constructor(
    compiled: LessonCompilation,
    readonly setting: CheckSetting,
    /** The lesson's file. */
    readonly file: string,
  ) {
    this.#compiled = compiled;
    this.lesson = compiled.lesson;
    this.exercises = exercisesIn(compiled.lesson).filter(isKnown);
  }

  /** Whether it is a lesson of the course's first language. */
  get isMain(): boolean {
    return this.lesson.language === this.setting.course.languages[0];
  }

  /** Where something of an exercise stands; else the exercise. */
  placeIn(exercise: Exercise, node?: object): Place {
    return (node && this.placeOf(node)) ?? this.#compiled.places.get(exercise.id) ?? this.top;
  }

  /** Where in an exercise the first node stands that is looked for, as it was written. */
  placeOfFirst(exercise: Exercise, isIt: (node: Written) => boolean): Place {
    const place = this.placeIn(exercise);
    const places = this.written(isIt).flatMap((node) => this.placeOf(node) ?? []);
    return places.find(({ line }) => line > place.line) ?? place;
  }

  /** The nodes that are looked for, of the whole file unless said otherwise. */
  written(
    isIt: (node: Written) => boolean,
    blocks: readonly Block[] = this.#compiled.text.blocks,
  ): readonly Written[] {
    const found: Written[] = [];
    gather(blocks, isIt, found);
    return found;
  }

  placeOf(node: object): Place | undefined {
    return this.#compiled.text.placeOf(node);
  }

  /** Where the lesson itself is spoken of. */
  get top(): Place {
    return { file: this.file, line: 1, column: 1 };
  }
}

/** What a file is made of, as it was written. */
export type Written = Block | Inline | ListItem;

function gather(value: unknown, isIt: (node: Written) => boolean, found: Written[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (('kind' in value || 'children' in value) && isIt(value as Written)) {
    found.push(value as Written);
  }
  for (const part of Object.values(value)) gather(part, isIt, found);
}

/** Something to think about, that may well be meant. */
export function advice(code: string, place: Place, more: FindingDetails = {}): Problem {
  return problemOf(`check.${code}`, place, { ...more, severity: 'advice' });
}

/** Something that costs quality. */
export function warning(code: string, place: Place, more: FindingDetails = {}): Problem {
  return problemOf(`check.${code}`, place, { ...more, severity: 'warning' });
}

/** Looks at a lesson for one kind of mistake. */
export type Check = (look: Look) => readonly Problem[];
