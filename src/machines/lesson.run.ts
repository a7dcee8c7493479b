import type { Exercise, Lesson } from '../course/course.js';
import type { ExerciseType } from '../course/exercise-type.js';
import { seedFrom } from '../course/shuffle.js';
import { stretches, type Stretch } from '../course/stretches.js';
import { withoutAnswers } from '../progress/erase.js';
import type { FactDraft } from '../progress/fact.js';
import type { LessonProgress } from '../progress/mastery.js';
import { doneItems, resumeAt } from '../progress/position.js';
import type { AttemptReport, ExerciseInput } from './exercise.machine.js';
import { isGraded } from './exercise.view.js';
import { outcomeOf } from './outcome.js';
import type { RoundActor } from './round.machine.js';
import type { CardRun } from './round.run.js';

/** What became of an exercise in the run under way. */
export interface ItemRun {
  readonly response: unknown;
  /** Score of the first and of the last attempt; absent for what is not graded. */
  readonly first?: number;
  readonly last?: number;
}

export interface LessonInput {
  readonly course: string;
  /** The course's version, where it names one. */
  readonly version?: string;
  readonly lesson: Lesson;
  readonly types: ReadonlyMap<string, ExerciseType>;
  readonly progress?: LessonProgress;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** Takes each fact to the ledger. */
  readonly report: (draft: FactDraft) => void;
  /**
   * Makes a round of the lesson's words, not started yet; undefined where nothing can be asked.
   * Without it there is no drill.
   */
  readonly openDrill?: (report: (draft: FactDraft) => void) => Promise<RoundActor | undefined>;
}

export interface LessonContext extends LessonInput {
  readonly stretches: readonly Stretch[];
  /** Decides, with an exercise's id, how it is shuffled in this run. */
  readonly run: number;
  /** Where the learner is. */
  readonly index: number;
  readonly items: ReadonlyMap<string, ItemRun>;
  /** What was answered last before this run, for what the learner goes on from. */
  readonly earlier: ReadonlyMap<string, unknown>;
  /** Exercises that come back at the end, the next one first. */
  readonly again: readonly string[];
  /** How often each has come back already. */
  readonly rounds: ReadonlyMap<string, number>;
  /** The drill under way, and how the words fared in one that has ended. */
  readonly drill?: RoundActor;
  readonly drilled?: readonly CardRun[];
  /** The learner wanted a drill, and there could be none. */
  readonly noDrill?: boolean;
  /** A step before the present one, when the learner looks back at it. */
  readonly lookedAt?: number;
  readonly since: number;
}

/** Where a lesson starts, or goes on from what is known of it. */
export function startOf(input: LessonInput): LessonContext {
  const cut = stretches(input.lesson);
  return {
    ...input,
    stretches: cut,
    run: input.random(),
    index: input.progress ? resumeAt(input.lesson, input.progress) : 0,
    items: runSoFar(input),
    earlier: answeredEarlier(input),
    again: [],
    rounds: new Map(),
    since: input.now(),
  };
}

// What was answered in this run before the page was closed. A question that has changed since
// does not count: it is asked again.
function runSoFar({ lesson, progress }: LessonInput): ReadonlyMap<string, ItemRun> {
  const items = new Map<string, ItemRun>();
  if (!progress) return items;
  for (const id of doneItems(lesson, progress)) {
    const { response, first, last } = progress.items[id]!;
    items.set(id, { response, first, last });
  }
  return items;
}

function answeredEarlier({ lesson, progress, types }: LessonInput): ReadonlyMap<string, unknown> {
  const earlier = new Map<string, unknown>();
  for (const { exercise } of stretches(lesson)) {
    const item = exercise && progress?.items[exercise.id];
    if (!item) continue;
    const { id, type, spec, fingerprint } = exercise;
    const isSame = item.fingerprint === fingerprint;
    earlier.set(id, isSame ? item.response : types.get(type)?.keep?.(spec, item.response));
  }
  return earlier;
}

/** What will have been answered before, once this run is over. */
export function earlierAnswers({ earlier, items }: LessonContext): ReadonlyMap<string, unknown> {
  return new Map([...earlier, ...[...items].map(([id, { response }]) => [id, response] as const)]);
}

/** What an exercise needs to be played within its lesson. */
export function exerciseInput(
  context: LessonContext,
  exercise: Exercise | undefined,
  report: (attempt: AttemptReport) => void,
): ExerciseInput {
  const type = exercise && context.types.get(exercise.type);
  if (!exercise || !type) throw new Error(`No exercise type is loaded for ${exercise?.type}`);
  const earlier = type.revisable && context.earlier.get(exercise.id);
  const base = { exercise, type, seed: seedOf(context, exercise), now: context.now, report };
  return earlier ? { ...base, earlier } : base;
}

/** Decides the shuffling of an exercise: the same one as long as it is not asked anew. */
export function seedOf({ run, rounds }: LessonContext, { id }: Exercise): number {
  return seedFrom(`${run} ${id} ${rounds.get(id) ?? 0}`);
}

/**
 * The stretch to go on with. What was answered in this run already is passed over: an author may
 * have put a new question before it.
 */
export function nextStretch({ stretches: cut, index, items }: LessonContext): number {
  const isAnswered = ({ exercise }: Stretch) => exercise !== undefined && items.has(exercise.id);
  const lastAnswered = cut.findLastIndex(isAnswered);
  const open = cut.findIndex(
    (stretch, at) =>
      at > index && (at > lastAnswered || (stretch.exercise && !isAnswered(stretch))),
  );
  return open < 0 ? cut.length : open;
}

/** The step that the learner is in, as an index. */
export function stepOf({ stretches: cut, index, lesson }: LessonContext): number {
  return cut[index]?.step ?? lesson.steps.length - 1;
}

/** An exercise of the lesson by its id. */
export function findExercise(context: LessonContext, id: string | undefined): Exercise | undefined {
  return context.stretches.find(({ exercise }) => exercise?.id === id)?.exercise;
}

/** The exercises that have a score. */
export function gradedItems({ stretches: cut, types }: LessonContext): readonly Exercise[] {
  return cut.flatMap(({ exercise }) => {
    const type = exercise && types.get(exercise.type);
    return type && isGraded(type, exercise) ? [exercise] : [];
  });
}

/** How many words are practised at a lesson's end: nobody has long then. */
export const mostDrilled = 10;

/** The words that an exercise brings into the review. */
export function cardsOf(context: LessonContext, item: string): readonly string[] {
  const exercise = findExercise(context, item);
  const type = exercise && context.types.get(exercise.type);
  return (exercise && type?.cards?.(exercise.spec)) ?? [];
}

/** All words of the lesson, each of them once. */
export function wordsOf(context: LessonContext): readonly string[] {
  const all = context.stretches.flatMap(({ exercise }) => exercise?.id ?? []);
  return [...new Set(all.flatMap((id) => cardsOf(context, id)))];
}

/** The exercises whose last answer was wrong, in the lesson's order. */
export function wrongItems(context: LessonContext): readonly string[] {
  return context.stretches.flatMap(({ exercise }) =>
    exercise && isWrong(context, exercise.id) ? [exercise.id] : [],
  );
}

/**
 * Whether an exercise's last answer was wrong, in part or whole. One that lacks nothing but its
 * dots is not: they have been pointed out, and a keyboard without them would lack them again.
 */
export function isWrong(context: LessonContext, id: string): boolean {
  const { last = 1, response } = context.items.get(id) ?? {};
  const exercise = findExercise(context, id);
  const type = exercise && context.types.get(exercise.type);
  if (!type || last === 1) return false;
  const grade = type.grade(exercise.spec, type.revive(exercise.spec, response));
  return grade !== undefined && outcomeOf(grade) !== 'almost';
}

/** The run with one more attempt in it. What was only begun is still to be answered. */
export function withAttempt(
  { items }: LessonContext,
  { item, response, score, revised }: AttemptReport,
): ReadonlyMap<string, ItemRun> {
  const before = items.get(item);
  if (revised && !before) return items;
  const first = before ? before.first : score;
  return new Map(items).set(item, { response, first, last: score });
}

/** What is known of an exercise without an answer that was deleted: it is not shown again. */
export function afterErasure(
  { items, earlier }: LessonContext,
  item: string,
  answer: string,
): Pick<LessonContext, 'items' | 'earlier'> {
  const ids = new Set([answer]);
  const run = items.get(item);
  const rest = run && { ...run, response: withoutAnswers(run.response, ids) };
  return {
    items: rest ? new Map(items).set(item, rest) : items,
    earlier: new Map(earlier).set(item, withoutAnswers(earlier.get(item), ids)),
  };
}
