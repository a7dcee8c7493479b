import { createActor } from 'xstate';
import type { BrokenExercise, Exercise } from '../course/course.js';
import type { ExerciseType } from '../course/exercise-type.js';
import { seedFrom } from '../course/shuffle.js';
import {
  exerciseMachine,
  type AttemptReport,
  type ExerciseActor,
  type ExerciseEvent,
} from '../machines/exercise.machine.js';
import { withoutAnswers } from '../progress/erase.js';
import { failureIn, failureOf } from './failure.js';
import { watchedType } from './watched-type.js';

/** An exercise that the author tries; without an actor it cannot be played, and says why. */
export interface Trial {
  readonly exercise: Exercise;
  readonly actor?: ExerciseActor;
  readonly failure?: BrokenExercise;
}

export interface TrialsOptions {
  /** Hears of each answer. */
  readonly report: (attempt: AttemptReport) => void;
  /** Is called when an exercise has failed by itself. */
  readonly onFailure: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The exercises of a lesson, all under way at once. One that throws takes down no other. */
export class Trials {
  readonly #options: TrialsOptions;
  readonly #all = new Map<string, Trial>();
  #types: ReadonlyMap<string, ExerciseType> = new Map();
  #begun = 0;

  constructor(options: TrialsOptions) {
    this.#options = options;
  }

  /** Takes the types that exercises are played with; with others all begin anew. */
  use(types: ReadonlyMap<string, ExerciseType>): void {
    if (types === this.#types) return;
    this.#types = types;
    this.clear();
  }

  /** The trial under a key: begun with the exercise, and gone on with as it changes. */
  of(key: string, exercise: Exercise): Trial {
    const before = this.#all.get(key);
    if (before?.exercise === exercise) return before;
    before?.actor?.stop();
    return this.#begin(key, exercise, before?.actor);
  }

  /** Begins an exercise anew, with nothing answered and shuffled otherwise. */
  restart(key: string): void {
    const before = this.#all.get(key);
    before?.actor?.stop();
    if (before) this.#begin(key, before.exercise, undefined);
  }

  clear(): void {
    for (const { actor } of this.#all.values()) actor?.stop();
    this.#all.clear();
  }

  #begin(key: string, exercise: Exercise, from: ExerciseActor | undefined): Trial {
    const trial = this.#started(key, exercise, from);
    this.#all.set(key, trial);
    return trial;
  }

  #started(key: string, exercise: Exercise, from: ExerciseActor | undefined): Trial {
    const type = this.#types.get(exercise.type);
    const failure = failureIn(exercise, this.#types);
    if (!type || failure) return { exercise, failure };
    const { report, now } = this.#options;
    // An exercise that has changed is shuffled as before.
    const seed = from?.getSnapshot().context.seed ?? seedFrom(`${key} ${++this.#begun}`);
    const watched = watchedType(type, (reason) => this.#fail(key, exercise, reason));
    const input = { exercise, type: watched, seed, now, report };
    const earlier = from && goesOnFrom(from, watched, exercise);
    const actor = createActor(exerciseMachine, { input: { ...input, earlier } }).start();
    const events = from ? eventsSince(from) : [];
    for (const event of events) if (actor.getSnapshot().can(event)) actor.send(event);
    return { exercise, actor };
  }

  #fail(key: string, exercise: Exercise, reason: unknown): void {
    // It may fail while it begins, or after another has taken its place.
    queueMicrotask(() => {
      if (this.#all.get(key)?.exercise !== exercise) return;
      this.#all.set(key, { exercise, failure: failureOf(exercise.type, reason) });
      this.#options.onFailure();
    });
  }
}

/** Takes one answer of the author's own out of what they are writing. */
export function eraseAnswer(actor: ExerciseActor, answer: string): void {
  const { response } = actor.getSnapshot().context;
  actor.send({ type: 'answer.changed', response: withoutAnswers(response, new Set([answer])) });
}

// What is right may have changed, or what is asked: the author sees what their answer is worth now.
// What learners would go on from is another thing for what is theirs to say.
function goesOnFrom(from: ExerciseActor, type: ExerciseType, exercise: Exercise): unknown {
  const { exercise: old, response } = from.getSnapshot().context;
  if (old.type !== exercise.type) return undefined;
  const isSame = old.fingerprint === exercise.fingerprint;
  return isSame || !type.revisable ? response : type.keep?.(exercise.spec, response);
}

/** What leads from the beginning to where an exercise stood. */
function eventsSince(from: ExerciseActor): readonly ExerciseEvent[] {
  const { value, context } = from.getSnapshot();
  const isChecked = value === 'graded' || value === 'settled';
  return [
    ...(context.hinted && context.exercise.hint ? [{ type: 'hint.opened' } as const] : []),
    ...(isChecked ? [{ type: 'answer.checked' } as const] : []),
    ...(value === 'settled' ? [{ type: 'exercise.continued' } as const] : []),
  ];
}
