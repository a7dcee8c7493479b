import { createEmptyCard, fsrs, State, type FSRSState } from 'ts-fsrs';
import type { CardProgress, Rating, RecallMark } from './cards.js';
import type { CourseProgress } from './mastery.js';

/** When a card is due, and how well it is known: replayed from its answers. */
export interface Schedule {
  /** In milliseconds since 1970. */
  readonly due: number;
  /** On how many occasions it was asked. */
  readonly sittings: number;
  /** On how many of them it was known. */
  readonly known: number;
  /** On how many of them, after the first, it was not known. */
  readonly lapses: number;
  /** It was not known the last time. */
  readonly isLost: boolean;
  /** In how many days the chance to know it falls to 90 %; absent before it was asked. */
  readonly stability?: number;
}

/** A card with the course that it belongs to. */
export interface ScheduledCard {
  readonly course: string;
  readonly id: string;
  readonly card: CardProgress;
  readonly schedule: Schedule;
}

/** What the review holds, seen from one moment. */
export interface ReviewOutlook {
  /** Due by the end of today, the most forgotten first. */
  readonly due: readonly ScheduledCard[];
  /** How many cards come due on each of the days from today on; what is overdue counts for today. */
  readonly forecast: readonly number[];
  /** Words that keep slipping away. */
  readonly leeches: readonly ScheduledCard[];
  /** How many cards there are. */
  readonly cards: number;
}

const day = 86_400_000;

/** Answers that are less than this apart belong to one sitting: the later ones are practice. */
const sittingLength = day / 3;

/** A card that was lost as often as this has something about it that repeating does not mend. */
const leechLapses = 4;

/** In days. A card that holds as long as this has been won after all. */
const wonStability = 21;

const forecastDays = 7;

// Days, not minutes: a learner comes back tomorrow, and within a sitting the round itself repeats.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** Replays a card's answers. The order in which they are given does not matter. */
export function scheduleOf({ met, recalls }: CardProgress): Schedule {
  const sittings = sittingsOf(recalls);
  let before: FSRSState | null = null;
  let memory: FSRSState | null = null;
  let days = 0;
  sittings.forEach(([t, rating], at) => {
    days = at === 0 ? 0 : Math.round((t - sittings[at - 1]![0]) / day);
    before = memory;
    memory = scheduler.next_state(before, days, rating);
  });
  const last = sittings.at(-1);
  if (!last || !memory) return { due: met, sittings: 0, known: 0, lapses: 0, isLost: false };
  return {
    due: dueAfter(before, days, last),
    sittings: sittings.length,
    known: sittings.filter(([, rating]) => rating > 1).length,
    lapses: sittings.slice(1).filter(([, rating]) => rating === 1).length,
    isLost: last[1] === 1,
    stability: (memory as FSRSState).stability,
  };
}

// The scheduler's own step keeps the intervals of the four ratings apart; being ten times as slow
// as the step from memory to memory, it is taken for the last answer alone.
function dueAfter(before: FSRSState | null, days: number, [t, rating]: RecallMark): number {
  const card = {
    ...createEmptyCard(t),
    ...(before && { ...before, state: State.Review, reps: 1, last_review: t - days * day }),
  };
  return scheduler.next(card, t, rating).card.due.getTime();
}

/** Looks at all cards of the given courses, by the courses' ids, in the local time of `now`. */
export function lookAhead(
  courses: ReadonlyMap<string, CourseProgress>,
  now: number,
): ReviewOutlook {
  const all = [...courses].flatMap(([course, { cards }]) =>
    Object.entries(cards).flatMap(([id, card]): readonly ScheduledCard[] =>
      card.gone ? [] : [{ course, id, card, schedule: scheduleOf(card) }],
    ),
  );
  const ends = Array.from({ length: forecastDays }, (_, ahead) => endOfDay(now, ahead));
  const forecast = ends.map(() => 0);
  for (const { schedule } of all) {
    const on = ends.findIndex((end) => schedule.due < end);
    if (on >= 0) forecast[on]! += 1;
  }
  return {
    due: all.filter(({ schedule }) => schedule.due < ends[0]!).sort(byForgetting(now)),
    forecast,
    leeches: all.filter(({ schedule }) => isLeech(schedule)).sort(byLapses),
    cards: all.length,
  };
}

function isLeech({ lapses, stability = 0 }: Schedule): boolean {
  return lapses >= leechLapses && stability < wonStability;
}

// The first answer of a sitting tells what was known; what goes wrong later in it shows that it
// was not known well.
function sittingsOf(recalls: readonly RecallMark[]): readonly RecallMark[] {
  const sittings: [number, Rating][] = [];
  for (const [t, rating] of [...recalls].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const current = sittings.at(-1);
    if (!current || t - current[0] >= sittingLength) sittings.push([t, rating]);
    else if (current[1] > 1) current[1] = Math.max(2, Math.min(current[1], rating)) as Rating;
  }
  return sittings;
}

function endOfDay(now: number, ahead: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1 + ahead).getTime();
}

function byForgetting(now: number) {
  const known = ({ schedule: { stability }, card }: ScheduledCard): number => {
    if (stability === undefined) return 1;
    const elapsed = (now - (card.recalls.at(-1)?.[0] ?? now)) / day;
    return scheduler.forgetting_curve(Math.max(0, elapsed), stability);
  };
  return (a: ScheduledCard, b: ScheduledCard) =>
    known(a) - known(b) || a.card.met - b.card.met || compare(a.id, b.id);
}

function byLapses(a: ScheduledCard, b: ScheduledCard): number {
  return b.schedule.lapses - a.schedule.lapses || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
