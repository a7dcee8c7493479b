import type { Exercise } from './course.js';
import type { ReadExercise } from './exercise.js';
import type { Findings } from './findings.js';

/** A language variant's exercises, each with the one of the main language that it stands for. */
export type Twins = ReadonlyMap<object, Exercise>;

/** Pairs the exercises of a language variant with those of the main language. */
export type MatchTwins = (findings: Findings, read: readonly ReadExercise[]) => Twins;

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
  match: MatchTwins | undefined,
): Identified {
  const identified = new Map<object, Exercise>();
  const lines = new Map<string, number>();
  const twinsOf = new Map<string, number>();
  const twins = match?.(findings, read);
  for (const { part, place, hasOwnId, wishId } of read) {
    if (part.kind === 'broken') continue;
    const twin = twins?.get(part);
    const { fingerprint } = twin ?? part;
    // Without a twin a variant's exercise is another one, though its prompt may be the same.
    const own = twins && !hasOwnId ? `${part.id}.${language}` : part.id;
    const id = twin?.id ?? own;
    const other = lines.get(id);
    let free = id;
    if (other !== undefined) {
      const later = `${id}.${fingerprint}`;
      const count = (twinsOf.get(later) ?? 0) + 1;
      twinsOf.set(later, count);
      free = count === 1 ? later : `${later}.${count}`;
      findings.add('id.duplicate', place, { values: { id, line: other, now: free } });
    } else if (wishId && !hasOwnId && !twin) {
      // A variant's exercise has the id of the one that it stands for.
      const text = findings.source.lines[place.line - 1] ?? '';
      findings.adopt([wishId(part.type, place, text, id)]);
    }
    lines.set(free, place.line);
    identified.set(part, { ...part, id: free, fingerprint });
  }
  return identified;
}
