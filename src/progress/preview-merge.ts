import { erasedIn, erasuresOf, withoutErased } from './erase.js';
import type { Fact } from './fact.js';
import type { WholeLog } from './ledger.js';
import type { CourseProgress } from './mastery.js';
import { greaterOf, identityOf, mergeFacts } from './merge-facts.js';
import type { CourseChange, MergePreview } from './progress-file.js';
import type { ReadProgress } from './read-progress-file.js';
import { emptyReplay, replayOnto } from './replay.js';

/** How far another device's clock may be ahead, in milliseconds. */
const aDay = 24 * 3_600_000;

/**
 * Works out what merging a file into a log would change. Nothing is changed by that. What is said to
 * have happened after `now` has happened by now: else nothing could ever be begun anew after it.
 */
export function previewMerge(
  { facts: read, ...file }: ReadProgress,
  { facts: here }: Pick<WholeLog, 'facts'>,
  now = Date.now(),
): MergePreview {
  const known = new Map(here.map((fact) => [identityOf(fact), fact]));
  const erasures = erasuresOf([...erasedIn(here), ...erasedIn(read)]);
  const incoming = mergeFacts(
    read.map((fact) => (fact.t > now + aDay ? { ...fact, t: now } : fact)),
  );
  const facts = incoming.flatMap((one): readonly Fact[] => {
    const fact = withoutErased(one, erasures);
    const before = known.get(identityOf(fact));
    if (!before) return [fact];
    return greaterOf(withoutErased(before, erasures), fact) === fact ? [fact] : [];
  });
  const ours = byCourse(here);
  return {
    ...file,
    facts,
    known: incoming.length - facts.length,
    courses: [...byCourse(facts)].map(([course, added]) =>
      changeOf(course, added, ours.get(course) ?? []),
    ),
  };
}

function changeOf(course: string, added: readonly Fact[], here: readonly Fact[]): CourseChange {
  const [before, after] = [here, mergeFacts(here, added)].map(standingOf) as [Counts, Counts];
  const times = added.map(({ t }) => t);
  return {
    course,
    added: added.length,
    from: times.reduce((a, b) => Math.min(a, b)),
    to: times.reduce((a, b) => Math.max(a, b)),
    lessons: [before.lessons, after.lessons],
    answered: [before.answered, after.answered],
    cards: [before.cards, after.cards],
  };
}

type Counts = Record<'lessons' | 'answered' | 'cards', number>;

function standingOf(facts: readonly Fact[]): Counts {
  return countsOf((replayOnto(emptyReplay, facts) ?? emptyReplay).progress);
}

function countsOf({ lessons, cards }: CourseProgress): Counts {
  const all = Object.values(lessons);
  const items = all.flatMap((lesson) => Object.values(lesson.items));
  return {
    lessons: all.filter(({ completions }) => completions > 0).length,
    answered: items.filter(({ tries }) => tries > 0).length,
    cards: Object.values(cards).filter(({ gone }) => !gone).length,
  };
}

function byCourse(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const courses = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = courses.get(fact.course);
    if (own) own.push(fact);
    else courses.set(fact.course, [fact]);
  }
  return courses;
}
