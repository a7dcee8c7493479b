import { byId } from './by-id.js';
import type { Attempt, FactDraft, Recall, Reset, Retirement } from './fact.js';

/** How well a card was recalled, as FSRS counts it: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** One answer to a card: when, in milliseconds since 1970, and how well. */
export type RecallMark = readonly [t: number, rating: Rating];

/** What is known of a card of the review; when it is due follows from it. */
export interface CardProgress {
  /** The lesson that its question stands in. */
  readonly lesson: string;
  /** Of an exercise that keeps going wrong; absent for a word. */
  readonly item?: string;
  /** Its question was no longer in the course: it is not asked until it is met again. */
  readonly gone?: true;
  /** When it came into the review. */
  readonly met: number;
  readonly recalls: readonly RecallMark[];
}

/** How often an exercise was attempted as it stands, and how often that went wrong. */
interface Tries {
  readonly tries: number;
  readonly lapses: number;
}

type Draft<T> = Omit<T, 'v' | 'profile' | 'device' | 'seq'>;
type CardFact = Draft<Attempt> | Draft<Recall> | Draft<Retirement> | Draft<Reset>;

/** How often an exercise must have been wrong to come into the review. */
const wrongTwice = 2;

/** Who writes a word as fast as this knows it well; in milliseconds. */
const fluent = 6_000;

/** What the card of an exercise is called: lessons may have items of one name. */
function cardOfItem(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}

/** The cards of one fold, which writes to them: copying them at each fact would be slow. */
export interface CardsDraft {
  cards: Record<string, CardProgress>;
  /** The ids of a lesson's cards, once one is begun anew; some may be another lesson's by now. */
  byLesson?: Map<string, Set<string>> | undefined;
  /** Lists of recalls that nobody else has. */
  readonly own: Set<unknown>;
}

/** Adds what a fact says of cards. `item`: how the exercise stands after an attempt. */
export function addToCards(draft: CardsDraft, fact: CardFact, item?: Tries): void {
  switch (fact.kind) {
    case 'attempt':
      return addAttempt(draft, fact, item);
    case 'recall': {
      const { card, lesson, t, ask } = fact;
      if (!draft.cards[card] && ask !== 'exercise')
        put(draft, card, { lesson, met: t, recalls: [] });
      return addMark(draft, card, [t, ratingOf(fact)]);
    }
    case 'retirement': {
      const known = draft.cards[fact.card];
      if (known) draft.cards[fact.card] = { ...known, gone: true };
      return;
    }
    case 'reset':
      beginAnew(draft, fact);
  }
}

function put({ cards, byLesson }: CardsDraft, id: string, card: CardProgress): void {
  cards[id] = card;
  if (byLesson) index(byLesson, id, card);
}

function index(byLesson: Map<string, Set<string>>, id: string, { lesson }: CardProgress): void {
  byLesson.set(lesson, (byLesson.get(lesson) ?? new Set()).add(id));
}

/** Words belong to the lesson that they were met in. What is looked at here goes. */
function beginAnew(draft: CardsDraft, { lesson, item }: Draft<Reset>): void {
  const { cards } = draft;
  if (item !== undefined) {
    const id = cardOfItem(lesson, item);
    if (cards[id]?.item === item && cards[id].lesson === lesson) delete cards[id];
  } else if (lesson) {
    if (!draft.byLesson) {
      draft.byLesson = new Map();
      for (const id of Object.keys(cards)) index(draft.byLesson, id, cards[id]!);
    }
    for (const id of draft.byLesson.get(lesson) ?? [])
      if (cards[id]?.lesson === lesson) delete cards[id];
    draft.byLesson.delete(lesson);
  } else {
    draft.cards = byId({});
    draft.byLesson = undefined;
  }
}

/** The rating that an answer amounts to: the learner is not asked how hard it was. */
function ratingOf({ score, ask, took }: Pick<Recall, 'score' | 'ask' | 'took'>): Rating {
  if (score < 0.5) return 1;
  if (score < 1) return 2;
  return ask === 'type' && took !== undefined && took <= fluent ? 4 : 3;
}

function addAttempt(
  draft: CardsDraft,
  fact: Extract<FactDraft, { kind: 'attempt' }>,
  item: Tries | undefined,
): void {
  const { cards } = draft;
  const { lesson, t, score } = fact;
  for (const word of fact.cards ?? []) {
    const known = cards[word];
    // Met again elsewhere: its newer place, and what is known of it.
    put(draft, word, { lesson, met: known?.met ?? t, recalls: known?.recalls ?? [] });
  }
  if (score === undefined || !item) return;
  const id = cardOfItem(lesson, fact.item);
  // A question that has changed since is another one: what was known of the old one does not hold.
  if (item.tries === 1) delete cards[id];
  const isFailed = score < 1 && !fact.almost && item.lapses >= wrongTwice;
  if (!cards[id] && isFailed) put(draft, id, { lesson, item: fact.item, met: t, recalls: [] });
  addMark(draft, id, [t, ratingOf({ score, ask: 'exercise' })]);
}

function addMark({ cards, own }: CardsDraft, id: string, mark: RecallMark): void {
  const known = cards[id];
  if (!known) return;
  let { recalls } = known;
  if (!own.has(recalls)) own.add((recalls = [...recalls]));
  (recalls as RecallMark[]).push(mark);
  cards[id] = { ...known, recalls };
}
