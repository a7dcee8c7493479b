import { addToCards, type CardProgress } from './cards.js';
import type { FactDraft } from './fact.js';
import { byId } from './by-id.js';
import { withoutAnswers } from './erase.js';

/** What is known of one exercise. */
export interface ItemProgress {
  /** Of the last attempt: an item whose fingerprint has changed since counts as not attempted. */
  readonly fingerprint: string;
  /** When it was last attempted, in milliseconds since 1970. */
  readonly t: number;
  /** Best score under this fingerprint, from 0 to 1; absent for what is not graded. */
  readonly best?: number;
  /** Score of the last attempt. */
  readonly last?: number;
  /** Score of the first attempt in its run. */
  readonly first?: number;
  /** How many attempts there were under this fingerprint. */
  readonly tries: number;
  /** How many of them were wrong, in part or whole. */
  readonly lapses: number;
  /** What the learner answered last. */
  readonly response: unknown;
  /** Whether the last attempt belongs to the run that is under way. */
  readonly inRun: boolean;
}

/** An answer that was deleted, by its exercise and its own id. */
type ErasedAnswer = readonly [item: string, answer: string];

export interface LessonProgress {
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** Answers that were deleted: no attempt brings them back. */
  readonly erased?: readonly ErasedAnswer[];
  /** Steps without exercises that were read in the run under way. */
  readonly visited: readonly string[];
  /** How many times the lesson was played to its end. */
  readonly completions: number;
  /** When it was last played to its end, in milliseconds since 1970. */
  readonly completedAt?: number;
  /** How many graded exercises it had then. */
  readonly graded?: number;
}

/** What is known of a course: a fold of its facts, never stored as truth. */
export interface CourseProgress {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** What is in the review, by the card's id. */
  readonly cards: Readonly<Record<string, CardProgress>>;
  /** Where the learner was last. */
  readonly last?: { readonly lesson: string; readonly t: number };
}

/** A lesson of which nothing is known. */
export const emptyLesson: LessonProgress = { items: byId({}), visited: [], completions: 0 };

/** A course of which nothing is known. */
export const emptyProgress: CourseProgress = { lessons: byId({}), cards: byId({}) };

/** Adds one fact. Facts come in the order of their time. */
export function addFact(progress: CourseProgress, fact: FactDraft): CourseProgress {
  return foldFacts([fact], progress);
}

/** Adds facts, in their order. What they do not touch stays the same object. */
export function foldFacts(
  facts: readonly FactDraft[],
  from: CourseProgress = emptyProgress,
): CourseProgress {
  if (facts.length === 0) return from;
  const lessons = byId(from.lessons);
  const cards = byId(from.cards);
  const drafts = new Map<string, LessonDraft>();
  // What may have what was deleted in it: looked through once, however much there is of either.
  const stale = new Map<LessonDraft, Set<string>>();
  let { last } = from;
  for (const fact of facts) {
    if (fact.kind === 'recall' || fact.kind === 'retirement') {
      addToCards(cards, fact);
      continue;
    }
    if (fact.kind === 'reset') {
      addToCards(cards, fact);
      scrub(stale);
      beginAnew(lessons, drafts, fact);
      if (!fact.item && (!fact.lesson || fact.lesson === last?.lesson)) last = undefined;
      continue;
    }
    // Whoever changes a note, or deletes it, has not gone back to its lesson.
    const isRevision = fact.kind === 'erasure' || (fact.kind === 'attempt' && fact.revised);
    if (!isRevision) last = { lesson: fact.lesson, t: fact.t };
    let draft = drafts.get(fact.lesson);
    if (!draft) {
      draft = draftOf(lessons[fact.lesson] ?? emptyLesson);
      drafts.set(fact.lesson, draft);
      lessons[fact.lesson] = draft;
    }
    addToLesson(draft, fact);
    if (draft.erased && 'item' in fact) {
      stale.set(draft, (stale.get(draft) ?? new Set()).add(fact.item));
    }
    if (fact.kind === 'attempt') addToCards(cards, fact, draft.items[fact.item]);
  }
  scrub(stale);
  return { lessons, cards, ...(last && { last }) };
}

/** What was deleted stays so, and what the learner wrote of their own stays theirs. */
function beginAnew(
  lessons: Record<string, LessonProgress>,
  drafts: Map<string, LessonDraft>,
  { lesson: id, item: only }: Extract<FactDraft, { kind: 'reset' }>,
): void {
  for (const lesson of id ? [id] : Object.keys(lessons)) {
    const known = lessons[lesson];
    if (!known) continue;
    const { items, erased } = known;
    const next = draftOf(only ? known : { ...emptyLesson, items, erased });
    for (const [name, { fingerprint, t, response, best }] of Object.entries(items)) {
      if (only && name !== only) continue;
      delete next.items[name];
      if (best === undefined) next.items[name] = { ...begun, fingerprint, t, response };
    }
    drafts.set(lesson, next);
    lessons[lesson] = next;
  }
}

/** A lesson that belongs to one fold and is written to: copying it at each fact would be slow. */
interface LessonDraft {
  readonly items: Record<string, ItemProgress>;
  erased?: ErasedAnswer[];
  visited: string[];
  completions: number;
  completedAt?: number;
  graded?: number;
}

function draftOf(lesson: LessonProgress): LessonDraft {
  const { items, visited, erased, ...rest } = lesson;
  return {
    ...{ ...rest, items: byId(items), visited: [...visited] },
    ...(erased && { erased: [...erased] }),
  };
}

type AttemptDraft = Extract<FactDraft, { kind: 'attempt' }>;
type LessonFact = Extract<FactDraft, { kind: 'attempt' | 'visit' | 'completion' | 'erasure' }>;

function addToLesson(draft: LessonDraft, fact: LessonFact): void {
  switch (fact.kind) {
    case 'attempt':
      draft.items[fact.item] = attempted(draft.items[fact.item], fact);
      return;
    case 'erasure':
      (draft.erased ??= []).push([fact.item, fact.answer]);
      return;
    case 'visit':
      if (!draft.visited.includes(fact.step)) draft.visited.push(fact.step);
      return;
    case 'completion':
      for (const [id, item] of Object.entries(draft.items)) {
        if (item.inRun) draft.items[id] = { ...item, inRun: false };
      }
      draft.visited = [];
      draft.completions += 1;
      draft.completedAt = fact.t;
      draft.graded = fact.graded;
  }
}

/** Takes what was deleted out of what may have it. */
function scrub(stale: Map<LessonDraft, Set<string>>): void {
  for (const [draft, items] of stale) items.forEach((item) => takeOutErased(draft, item));
  stale.clear();
}

function takeOutErased({ items, erased = [] }: LessonDraft, id: string): void {
  const item = items[id];
  const ids = new Set(erased.flatMap(([of, answer]) => (of === id ? [answer] : [])));
  if (item && ids.size > 0) items[id] = { ...item, response: withoutAnswers(item.response, ids) };
}

/** What was begun is there to go on from, and still to be answered. */
const begun = { tries: 0, lapses: 0, inRun: false };

function attempted(before: ItemProgress | undefined, fact: AttemptDraft): ItemProgress {
  const same = before?.fingerprint === fact.fingerprint ? before : undefined;
  const { fingerprint, t, response } = fact;
  if (fact.revised) {
    return { ...(same ?? begun), fingerprint, t, response };
  }
  const graded = fact.score !== undefined;
  return {
    ...{ fingerprint, t, response },
    ...(graded && {
      best: Math.max(fact.score, same?.best ?? 0),
      last: fact.score,
      first: same?.inRun ? (same.first ?? fact.score) : fact.score,
    }),
    tries: (same?.tries ?? 0) + 1,
    lapses: (same?.lapses ?? 0) + (graded && fact.score < 1 && !fact.almost ? 1 : 0),
    inRun: true,
  };
}
