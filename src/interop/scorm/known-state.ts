import type { FactDraft } from '../../progress/fact.js';
import { foldFacts, type CourseProgress, type LessonProgress } from '../../progress/mastery.js';
import { emptyLesson } from '../../progress/mastery.js';
import { day, lessonStateOf, type CourseState, type LessonState } from './state.js';
import type { CourseTable, TableLesson } from './table.js';

/** Points that are of no exercise stand with exercises of this name, which no course has. */
const nobody = '~';

/** Whether it is the name of no exercise. */
export function isNobody(item: string): boolean {
  return item.startsWith(nobody);
}

/**
 * The log of what an LMS says of a course. Where the device knows how it came to be so, it is the
 * device's own; else it is one that leads to the same. What an LMS cannot be told is the device's:
 * the review, and what the learner has written.
 */
export function factsOf(
  table: CourseTable,
  state: CourseState,
  device: readonly FactDraft[],
): readonly FactDraft[] {
  const known = foldFacts(device).lessons;
  const lessons = state.lessons.flatMap((lesson) => {
    const entry = table.lessons.find(({ id }) => id === lesson.id)!;
    const own = known[lesson.id] ?? emptyLesson;
    const isSame = tells(lessonStateOf(entry, own)) === tells(lesson);
    return isSame ? since(device, lesson.id) : lessonFacts(table, entry, lesson, state, own);
  });
  const told = new Set(lessons);
  const beside = device.filter((fact) => isBeside(fact) && !told.has(fact));
  return [...beside, ...lessons].sort((a, b) => a.t - b.t);
}

/** The progress that a log and an LMS amount to; the cards of the review are the device's. */
export function progressOf(
  state: CourseState,
  facts: readonly FactDraft[],
  device: CourseProgress,
): CourseProgress {
  const { lessons } = foldFacts(facts);
  const last = state.last === undefined ? undefined : { lesson: state.last, t: state.t };
  return { lessons, cards: device.cards, ...(last && { last }) };
}

/** What it comes to, whatever the order, and whatever is known more exactly. */
function tells({ done, graded, items, carried, visited }: LessonState): string {
  const scores = items.map(({ id, fingerprint, best, inRun }) =>
    JSON.stringify([id, fingerprint, best?.toFixed(3), inRun]),
  );
  return JSON.stringify([done, graded, scores.sort(), carried.toFixed(2), [...visited].sort()]);
}

function isBeside(fact: FactDraft): boolean {
  if (fact.kind === 'attempt') return fact.revised === true;
  return fact.kind === 'recall' || fact.kind === 'retirement' || fact.kind === 'erasure';
}

/** What happened in a lesson since it was begun anew. */
function since(facts: readonly FactDraft[], lesson: string): readonly FactDraft[] {
  const anew = facts.findLastIndex(
    (fact) =>
      fact.kind === 'reset' &&
      fact.item === undefined &&
      (fact.lesson === '' || fact.lesson === lesson),
  );
  return facts.slice(anew + 1).filter((fact) => fact.lesson === lesson);
}

function lessonFacts(
  { course }: CourseTable,
  { items }: TableLesson,
  state: LessonState,
  { t }: CourseState,
  own: LessonProgress,
): readonly FactDraft[] {
  const at = { course, lesson: state.id };
  const doneAt = state.day === undefined ? t : Math.min(t, state.day * day);
  const places = new Map(items.map(([id], place) => [id, place]));
  const attempts = [...state.items]
    .sort((a, b) => places.get(a.id)! - places.get(b.id)!)
    .map(({ id, fingerprint, best, inRun }) => {
      const known = own.items[id];
      const response = known?.fingerprint === fingerprint ? known.response : null;
      const score = best !== undefined && { score: best };
      return { inRun, fact: { kind: 'attempt', ...at, item: id, fingerprint, response, ...score } };
    });
  const made = (isNow: boolean, when: number) =>
    attempts
      .filter(({ inRun }) => inRun === isNow)
      .map(({ fact }) => ({ ...fact, t: when }) as FactDraft);
  return [
    ...made(false, doneAt),
    ...carriedFacts(state.carried, { ...at, t: doneAt }),
    ...(state.done
      ? [{ kind: 'completion', ...at, t: doneAt, graded: state.graded ?? 0 } as const]
      : []),
    ...state.visited.map((step) => ({ kind: 'visit', ...at, t, step }) as const),
    ...made(true, t),
  ];
}

/** Points that are carried along, as attempts at exercises that there are not. */
function carriedFacts(
  points: number,
  at: { readonly course: string; readonly lesson: string; readonly t: number },
): readonly FactDraft[] {
  return Array.from({ length: Math.ceil(points) }, (_, index) => ({
    ...{ kind: 'attempt', ...at, item: `${nobody}${index}`, fingerprint: nobody, response: null },
    score: Math.min(1, points - index),
  }));
}
