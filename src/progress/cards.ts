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

/** Adds what a fact says of cards. `item`: how the exercise stands after an attempt. */
export function addToCards(
  cards: Record<string, CardProgress>,
  fact: CardFact,
  item?: Tries,
): void {
  switch (fact.kind) {
    case 'attempt':
      return addAttempt(cards, fact, item);
    case 'recall':
      return addRecall(cards, fact);
    case 'retirement': {
      const known = cards[fact.card];
      if (known) cards[fact.card] = { ...known, gone: true };
      return;
    }
    case 'reset':
      for (const [id, card] of Object.entries(cards)) if (isBegunAnew(card, fact)) delete cards[id];
  }
}

/** Words belong to the lesson that they were met in. */
function isBegunAnew(card: CardProgress, { lesson, item }: Draft<Reset>): boolean {
  if (lesson && card.lesson !== lesson) return false;
  return item === undefined || card.item === item;
}

/** The rating that an answer amounts to: the learner is not asked how hard it was. */
function ratingOf({ score, ask, took }: Pick<Recall, 'score' | 'ask' | 'took'>): Rating {
  if (score < 0.5) return 1;
  if (score < 1) return 2;
  return ask === 'type' && took !== undefined && took <= fluent ? 4 : 3;
}

function addAttempt(
  cards: Record<string, CardProgress>,
  fact: Extract<FactDraft, { kind: 'attempt' }>,
  item: Tries | undefined,
): void {
  const { lesson, t, score } = fact;
  for (const word of fact.cards ?? []) {
    const known = cards[word];
    // Met again elsewhere: its newer place, and what is known of it.
    cards[word] = { lesson, met: known?.met ?? t, recalls: known?.recalls ?? [] };
  }
  if (score === undefined || !item) return;
  const id = cardOfItem(lesson, fact.item);
  // A question that has changed since is another one: what was known of the old one does not hold.
  if (item.tries === 1) delete cards[id];
  const mark: RecallMark = [t, ratingOf({ score, ask: 'exercise' })];
  const known = cards[id];
  if (known) cards[id] = { ...known, recalls: [...known.recalls, mark] };
  else if (score < 1 && !fact.almost && item.lapses >= wrongTwice) {
    cards[id] = { lesson, item: fact.item, met: t, recalls: [mark] };
  }
}

function addRecall(
  cards: Record<string, CardProgress>,
  fact: Extract<FactDraft, { kind: 'recall' }>,
): void {
  const { card, lesson, t, ask } = fact;
  const mark: RecallMark = [t, ratingOf(fact)];
  const known = cards[card];
  if (known) cards[card] = { ...known, recalls: [...known.recalls, mark] };
  else if (ask !== 'exercise') cards[card] = { lesson, met: t, recalls: [mark] };
}
