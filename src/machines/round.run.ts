import type { Exercise } from '../course/course.js';
import type { Ask, ExerciseType } from '../course/exercise-type.js';
import type { FactDraft } from '../progress/fact.js';

/** A card as it is asked in a round. */
export interface Question {
  readonly course: string;
  readonly lesson: string;
  readonly card: string;
  readonly ask: Ask | 'exercise';
  readonly exercise: Exercise;
  readonly type: ExerciseType;
  /** The language that the exercise is written in, and what its media are relative to. */
  readonly setting: {
    readonly language: string;
    readonly baseUrl: string;
    readonly teaches?: string;
  };
}

export interface RoundInput {
  readonly questions: readonly Question[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** Takes each fact to the ledger. */
  readonly report: (draft: FactDraft) => void;
}

/** How a card fared in a round. */
export interface CardRun {
  readonly question: Question;
  /** It was known at its first answer. */
  readonly known: boolean;
}

export interface RoundContext extends RoundInput {
  /** What is asked now, then what is still to come. */
  readonly queue: readonly Question[];
  readonly asked: number;
  /** Questions that came back once already. */
  readonly returned: ReadonlySet<Question>;
  readonly cards: ReadonlyMap<string, CardRun>;
  /** The question that is asked was answered wrong. */
  readonly isWrong: boolean;
  readonly run: number;
}

/** What comes out of a round. */
export interface RoundResult {
  readonly cards: readonly CardRun[];
}

/** After how many other questions a wrong one comes back. */
const distance = 3;

/** Two cards of two courses may have one name. */
export function keyOf({ course, card }: Question): string {
  return `${course} ${card}`;
}

/** A round before its first question. */
export function startRound(input: RoundInput): RoundContext {
  return {
    ...input,
    queue: apart(input.questions),
    asked: 0,
    returned: new Set(),
    cards: new Map(),
    isWrong: false,
    run: input.random(),
  };
}

/**
 * What is still to come after the question that was just asked: itself once more, a little later,
 * when it was wrong. The same word never comes twice in a row; where only it would be left, it is
 * let go until another day.
 */
export function goOn(
  context: RoundContext,
): Pick<RoundContext, 'queue' | 'asked' | 'returned' | 'isWrong'> {
  const [just, ...rest] = context.queue;
  const asked = context.asked + 1;
  if (!just) return { queue: [], asked, returned: context.returned, isWrong: false };
  const comesBack = context.isWrong && !context.returned.has(just);
  const queue = comesBack ? rest.toSpliced(distance, 0, just) : rest;
  const returned = comesBack ? new Set(context.returned).add(just) : context.returned;
  return { queue: apart(queue, keyOf(just)), asked, returned, isWrong: false };
}

/** The round with one more answer in it; `isRight` also when nothing lacked but its dots. */
export function withAnswer(
  { cards, queue }: RoundContext,
  isRight: boolean,
): ReadonlyMap<string, CardRun> {
  const [question] = queue;
  if (!question) return cards;
  const known = cards.get(keyOf(question))?.known ?? isRight;
  return new Map(cards).set(keyOf(question), { question, known });
}

/** Puts questions in such an order that no word follows itself; what cannot be is left out. */
function apart(questions: readonly Question[], before?: string): readonly Question[] {
  const left = [...questions];
  const order: Question[] = [];
  let last = before;
  while (left.length > 0) {
    const at = nextApart(left, last);
    if (at < 0) break;
    const [next] = left.splice(at, 1);
    order.push(next!);
    last = keyOf(next!);
  }
  return order;
}

// The next one in order, unless the word that is left most often must go first so as to find room.
function nextApart(left: readonly Question[], last: string | undefined): number {
  const counts = new Map<string, number>();
  for (const question of left) counts.set(keyOf(question), (counts.get(keyOf(question)) ?? 0) + 1);
  const crowded = [...counts].find(([key, count]) => key !== last && count > left.length / 2)?.[0];
  return left.findIndex((one) => (crowded ? keyOf(one) === crowded : keyOf(one) !== last));
}
