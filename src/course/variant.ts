import type { Place } from '../problem.js';
import type { BrokenExercise, Exercise, Lesson } from './course.js';
import type { ReadExercise } from './exercise.js';
import type { Findings } from './findings.js';
import type { Twins } from './identity.js';

/** The lesson that a language variant takes its ids from. */
export interface MainLesson {
  readonly lesson: Lesson;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Pairs a variant's exercises with those of the main language: by `{#own-id}`, then by order and
 * type. After the first that do not agree nothing is paired: a guess could move an answer.
 */
export function matchVariant(
  main: MainLesson,
  findings: Findings,
  read: readonly ReadExercise[],
): Twins {
  const mains = main.lesson.steps.flatMap(({ parts }) =>
    parts.filter(
      (part): part is Exercise | BrokenExercise =>
        part.kind === 'exercise' || part.kind === 'broken',
    ),
  );
  const twins = new Map<object, Exercise>();
  for (const { part, hasOwnId } of read) {
    if (part.kind !== 'exercise' || !hasOwnId) continue;
    const twin = mains.find((one) => one.kind === 'exercise' && one.id === part.id);
    if (twin?.kind === 'exercise' && twin.type === part.type) twins.set(part, twin);
  }
  const taken = new Set<object>(twins.values());
  const ours = read.filter(({ part }) => !twins.has(part));
  const theirs = mains.filter((one) => !taken.has(one));

  for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
    const our = ours[at];
    const their = theirs[at];
    if (our && their && our.part.type === their.type) {
      if (their.kind === 'exercise') twins.set(our.part, their);
      continue;
    }
    const code = !our ? 'variant.missing' : !their ? 'variant.extra' : 'variant.mismatch';
    const place = our?.place ?? findings.lineAt(findings.source.lines.length - 1);
    findings.add(code, place, {
      values: {
        ...(our && { type: our.part.type }),
        ...(their && { mainType: their.type, mainLine: lineOf(their, main) }),
        mainFile: fileOf(main),
      },
    });
    break;
  }
  return twins;
}

function lineOf(exercise: Exercise | BrokenExercise, { places }: MainLesson): number {
  const place =
    exercise.kind === 'exercise' ? places.get(exercise.id) : exercise.problems[0]?.place;
  return place?.line ?? 1;
}

function fileOf({ places, lesson }: MainLesson): string {
  return [...places.values()][0]?.file ?? lesson.id;
}
