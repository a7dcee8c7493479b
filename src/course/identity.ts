import type { BrokenExercise, Exercise, Lesson } from './course.js';
import type { ReadExercise } from './exercise.js';
import type { Findings } from './findings.js';
import type { Place } from '../problem.js';

/** The lesson that a language variant takes its ids from. */
export interface MainLesson {
  readonly lesson: Lesson;
  readonly places: ReadonlyMap<string, Place>;
}

/** Exercises with their final ids and fingerprints, by what they were read as. */
export type Identified = ReadonlyMap<object, Exercise>;

/**
 * Makes the ids of a lesson's exercises different from each other. The later of two equal ones
 * gets its fingerprint added, so that no answer can move from one to the other.
 */
export function identify(
  findings: Findings,
  read: readonly ReadExercise[],
  language: string,
  main: MainLesson | undefined,
): Identified {
  const identified = new Map<object, Exercise>();
  const lines = new Map<string, number>();
  const twinsOf = new Map<string, number>();
  const twins = main ? matchVariant(findings, read, main) : new Map<object, Exercise>();
  for (const { part, place, hasOwnId } of read) {
    if (part.kind === 'broken') continue;
    const twin = twins.get(part);
    const { fingerprint } = twin ?? part;
    // Without a twin a variant's exercise is another one, though its prompt may be the same.
    const own = main && !hasOwnId ? `${part.id}.${language}` : part.id;
    const id = twin?.id ?? own;
    const other = lines.get(id);
    let free = id;
    if (other !== undefined) {
      findings.add('id.duplicate', place, { values: { id, line: other } });
      const later = `${id}.${fingerprint}`;
      const count = (twinsOf.get(later) ?? 0) + 1;
      twinsOf.set(later, count);
      free = count === 1 ? later : `${later}.${count}`;
    }
    lines.set(free, place.line);
    identified.set(part, { ...part, id: free, fingerprint });
  }
  return identified;
}

/**
 * Pairs a variant's exercises with those of the main language: by `{#own-id}`, then by order and
 * type. After the first that do not agree nothing is paired: a guess could move an answer.
 */
function matchVariant(
  findings: Findings,
  read: readonly ReadExercise[],
  main: MainLesson,
): Map<object, Exercise> {
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
