import type { Fix } from '../problem.js';
import type { BrokenPlace, MainLesson, PlacedExercise } from './main-lessons.js';
import { ownId } from './own-id.js';
import { signatureOf } from './signature.js';

/** An exercise of either version, and what becomes of its answers. */
export interface ExerciseDiff {
  readonly id: string;
  readonly type: string;
  /**
   * `again`: something else counts as right, so it is asked again. `broken`: it cannot be played
   * as it stands, so its answers wait until it is mended.
   */
  readonly fate: 'kept' | 'again' | 'lost' | 'new' | 'broken';
  /** Its line in the later version, where it is there. */
  readonly line?: number;
  /** For one that is lost: where the later version seems to have it, under another id. */
  readonly now?: {
    readonly id: string;
    readonly line: number;
    /** What to write there, so that it keeps its old id; absent where it has one of its own. */
    readonly fix?: Fix;
  };
  /** For one that is lost: where another lesson has it, as `file:line`. */
  readonly movedTo?: string;
}

/** Compares a lesson's exercises. `elsewhere`: where other lessons have new ones, by signature. */
export function diffLesson(
  before: MainLesson,
  after: MainLesson,
  elsewhere: ReadonlyMap<string, string>,
): readonly ExerciseDiff[] {
  const later = byId(after.exercises);
  const earlier = byId(before.exercises);
  const gone = before.exercises.filter(({ exercise }) => !later.has(exercise.id));
  const added = after.exercises.filter(({ exercise }) => !earlier.has(exercise.id));
  const pairs = samePlaces(before, after, gone, added);
  const broken = brokenOnes(
    gone.filter((placed) => !pairs.has(placed)),
    after,
  );

  const known = before.exercises.map((placed): ExerciseDiff => {
    const { id, type, fingerprint } = placed.exercise;
    const counterpart = later.get(id);
    if (counterpart) {
      const isSame = counterpart.exercise.fingerprint === fingerprint;
      return { id, type, fate: isSame ? 'kept' : 'again', line: lineOf(counterpart) };
    }
    const line = broken.get(placed);
    if (line !== undefined) return { id, type, fate: 'broken', line };
    const now = pairs.get(placed);
    const movedTo = now ? undefined : elsewhere.get(signatureOf(placed.exercise));
    return {
      ...{ id, type, fate: 'lost' },
      ...(now && { now: { ...remedy(after, now, id), id: now.exercise.id, line: lineOf(now) } }),
      ...(movedTo !== undefined && { movedTo }),
    };
  });
  const news = added.map((placed): ExerciseDiff => {
    const { id, type } = placed.exercise;
    return { id, type, fate: 'new', line: lineOf(placed) };
  });
  return [...known, ...news];
}

/** The lines of those that are still there, but broken: by their own ids, then by their order. */
function brokenOnes(
  gone: readonly PlacedExercise[],
  { broken }: MainLesson,
): ReadonlyMap<PlacedExercise, number> {
  const left = new Set(broken);
  const lines = new Map<PlacedExercise, number>();
  const pair = (isIt: (one: BrokenPlace, placed: PlacedExercise) => boolean): void => {
    for (const placed of gone.filter((one) => !lines.has(one))) {
      const found = [...left].find((one) => isIt(one, placed));
      if (!found) continue;
      left.delete(found);
      lines.set(placed, found.line);
    }
  };
  pair(({ id }, { exercise }) => id === exercise.id);
  pair(({ id, type }, { exercise }) => id === undefined && type === exercise.type);
  return lines;
}

function remedy(
  { findings }: MainLesson,
  { directive, hasOwnId }: PlacedExercise,
  id: string,
): { readonly fix?: Fix } {
  return hasOwnId ? {} : { fix: ownId(findings, directive, id) };
}

/**
 * Pairs exercises that are gone with new ones of the same type and the same right answers: those
 * that stand after the same one, or that are the only such.
 */
function samePlaces(
  before: MainLesson,
  after: MainLesson,
  gone: readonly PlacedExercise[],
  added: readonly PlacedExercise[],
): ReadonlyMap<PlacedExercise, PlacedExercise> {
  const neighbours = new Map([
    ...neighboursOf(before.exercises, new Set(gone)),
    ...neighboursOf(after.exercises, new Set(added)),
  ]);
  const pairs = new Map<PlacedExercise, PlacedExercise>();
  const left = new Set(added);
  for (const placed of gone) {
    const isAlike = ({ exercise }: PlacedExercise): boolean =>
      exercise.type === placed.exercise.type &&
      exercise.fingerprint === placed.exercise.fingerprint;
    const alike = [...left].filter(isAlike);
    const beside = alike.find((one) => neighbours.get(one) === neighbours.get(placed));
    const isOnly = added.filter(isAlike).length === 1 && gone.filter(isAlike).length === 1;
    const now = beside ?? (isOnly ? alike[0] : undefined);
    if (!now) continue;
    pairs.set(placed, now);
    left.delete(now);
  }
  return pairs;
}

/** The last exercise before each that both versions have. */
function neighboursOf(
  exercises: readonly PlacedExercise[],
  changed: ReadonlySet<PlacedExercise>,
): ReadonlyMap<PlacedExercise, string> {
  let last = '';
  return new Map(
    exercises.map((placed) => {
      if (!changed.has(placed)) last = placed.exercise.id;
      return [placed, last] as const;
    }),
  );
}

function byId(exercises: readonly PlacedExercise[]): ReadonlyMap<string, PlacedExercise> {
  return new Map(exercises.map((placed) => [placed.exercise.id, placed]));
}

function lineOf({ directive }: PlacedExercise): number {
  return directive.line + 1;
}
