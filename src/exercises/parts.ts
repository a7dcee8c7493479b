import type { Block } from '../course/course.js';
import type { Grade, PartGrade, Verdict } from '../course/exercise-type.js';

/** The grade of one part, with the author's words for it where there are any. */
export function partOf(verdict: Verdict, feedback?: readonly Block[]): PartGrade {
  return feedback ? { verdict, feedback } : { verdict };
}

/** The grade of an exercise whose parts count alike: the share of them that is right. */
export function shareOf(parts: readonly PartGrade[]): Grade {
  const points = parts.reduce((sum, part) => sum + creditOf(part), 0);
  return { score: points / Math.max(1, parts.length), parts };
}

function creditOf({ verdict, credit }: PartGrade): number {
  return credit ?? (verdict === 'right' ? 1 : 0);
}

/** A list with each wrong entry taken out, for another try. What is nearly right can be mended. */
export function keepRight<Entry>(
  entries: readonly Entry[],
  grade: Grade,
  empty: Entry,
): readonly Entry[] {
  return entries.map((entry, index) => {
    const verdict = grade.parts[index]?.verdict;
    return verdict === 'right' || verdict === 'near' ? entry : empty;
  });
}
