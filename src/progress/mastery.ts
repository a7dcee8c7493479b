import { addToCards, type CardProgress, type CardsDraft } from './cards.js';
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
  const cards: CardsDraft = { cards: byId(from.cards), own: new Set() };
  const drafts = new Map<string, LessonWork>();
  const workOn = (id: string): LessonWork => {
    const work = drafts.get(id) ?? workOf(lessons[id] ?? emptyLesson);
    drafts.set(id, work);
    lessons[id] = work.draft;
    return work;
  };
  // Lessons in which there may be something to begin anew.
  const played = new Set(Object.keys(lessons));
  let { last } = from;
  for (const fact of facts) {
    const { kind, lesson } = fact;
    if (kind === 'recall' || kind === 'retirement') {
      addToCards(cards, fact);
      continue;
    }
    if (kind === 'reset') {
      const { item } = fact;
      addToCards(cards, fact);
      for (const id of lesson || item !== undefined ? [lesson] : played)
        if (lessons[id]) beginAnew(workOn(id), item);
      if (item !== undefined) continue;
      if (!lesson) played.clear();
      if (!lesson || lesson === last?.lesson) last = undefined;
      continue;
    }
    // Whoever changes a note, or deletes it, has not gone back to its lesson.
    const isRevision = kind === 'erasure' || (kind === 'attempt' && fact.revised);
    if (!isRevision) last = { lesson, t: fact.t };
    const work = workOn(lesson);
    played.add(lesson);
    addToLesson(work, fact);
    if (kind === 'attempt') addToCards(cards, fact, work.draft.items[fact.item]);
  }
  for (const { draft } of drafts.values()) scrub(draft);
  return { lessons, cards: cards.cards, ...(last && { last }) };
}

/** What was deleted stays so, and what the learner wrote of their own stays theirs. */
function beginAnew({ draft, ...work }: LessonWork, only?: string): void {
  const { items } = draft;
  for (const id of only === undefined ? work.touched : [only]) {
    const item = items[id];
    if (!item) continue;
    const { fingerprint, t, response, best } = item;
    if (best === undefined) items[id] = { ...begun, fingerprint, t, response };
    else delete items[id];
  }
  if (only !== undefined) return;
  for (const set of Object.values(work)) set.clear();
  draft.visited = [];
  draft.completions = 0;
  delete draft.completedAt;
  delete draft.graded;
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

/** What spares going through a whole lesson at each fact. */
interface LessonWork {
  readonly draft: LessonDraft;
  /** Exercises that may have changed since the lesson was begun anew. */
  readonly touched: Set<string>;
  /** Exercises that may be in the run under way. */
  readonly running: Set<string>;
  readonly visited: Set<string>;
}

function workOf({ items, visited, erased, ...rest }: LessonProgress): LessonWork {
  const ids = Object.keys(items);
  return {
    draft: {
      ...{ ...rest, items: byId(items), visited: [...visited] },
      ...(erased && { erased: [...erased] }),
    },
    ...{ touched: new Set(ids), running: new Set(ids), visited: new Set(visited) },
  };
}

type AttemptDraft = Extract<FactDraft, { kind: 'attempt' }>;
type LessonFact = Extract<FactDraft, { kind: 'attempt' | 'visit' | 'completion' | 'erasure' }>;

function addToLesson({ draft, touched, running, visited }: LessonWork, fact: LessonFact): void {
  switch (fact.kind) {
    case 'attempt':
      draft.items[fact.item] = attempted(draft.items[fact.item], fact);
      touched.add(fact.item);
      running.add(fact.item);
      return;
    case 'erasure':
      (draft.erased ??= []).push([fact.item, fact.answer]);
      return;
    case 'visit':
      if (!visited.has(fact.step)) draft.visited.push(fact.step);
      visited.add(fact.step);
      return;
    case 'completion':
      for (const id of running) {
        const item = draft.items[id];
        if (item?.inRun) draft.items[id] = { ...item, inRun: false };
      }
      running.clear();
      visited.clear();
      draft.visited = [];
      draft.completions += 1;
      draft.completedAt = fact.t;
      draft.graded = fact.graded;
  }
}

/** Takes what was deleted out of what may have it: once, however much there is of either. */
function scrub({ items, erased = [] }: LessonDraft): void {
  const found = new Map<string, Set<string>>();
  for (const [item, answer] of erased)
    if (items[item]) found.set(item, (found.get(item) ?? new Set()).add(answer));
  for (const [id, answers] of found) {
    const item = items[id]!;
    items[id] = { ...item, response: withoutAnswers(item.response, answers) };
  }
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
