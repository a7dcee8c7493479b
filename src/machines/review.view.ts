import type { Problem } from '../problem.js';
import type { ScheduledCard } from '../progress/review.js';
import type { ReviewSnapshot } from './review.machine.js';

export interface ReviewView {
  readonly phase: 'waiting' | 'choosing' | 'asking' | 'summary';
  /** How many cards are due today, and how many there are. */
  readonly due: number;
  readonly cards: number;
  /** How many cards a round may have, the shortest first. */
  readonly lengths: readonly number[];
  /** How many cards come due on each of the days from today on. */
  readonly forecast: readonly number[];
  /** Words that keep slipping away, the worst first. */
  readonly leeches: readonly ScheduledCard[];
  /** In how many days the next card comes due, when none is today. */
  readonly nextIn?: number;
  /** How many cards were asked in the round, and how many of them were known at once. */
  readonly reviewed?: { readonly cards: number; readonly known: number };
  readonly problem?: Problem;
}

const lengths = [5, 10, 20];

/** What is shown of a review. */
export function viewReview({ value, context }: ReviewSnapshot): ReviewView {
  const { outlook, reviewed, problem } = context;
  const due = outlook?.due.length ?? 0;
  const forecast = outlook?.forecast ?? [];
  const nextIn = forecast.findIndex((cards) => cards > 0);
  return {
    phase: value === 'choosing' || value === 'asking' || value === 'summary' ? value : 'waiting',
    due,
    cards: outlook?.cards ?? 0,
    lengths: due === 0 ? [] : [...lengths.filter((length) => length < due), Math.min(due, 50)],
    forecast,
    leeches: outlook?.leeches ?? [],
    ...(due === 0 && nextIn > 0 && { nextIn }),
    ...(reviewed && {
      reviewed: {
        cards: reviewed.length,
        known: reviewed.filter(({ known }) => known).length,
      },
    }),
    problem,
  };
}
