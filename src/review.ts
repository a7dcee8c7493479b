import { isProblem, type CourseSource } from './course/source.js';
import type { PreparedRound, ReviewPort } from './machines/review.machine.js';
import type { Question } from './machines/round.run.js';
import type { Problem } from './problem.js';
import type { Ledger } from './progress/ledger.js';
import type { CourseProgress } from './progress/mastery.js';
import { lookAhead, type ScheduledCard } from './progress/review.js';
import { makerFor, type Maker, type QuestionSetting } from './questions.js';

export interface ReviewOptions extends QuestionSetting {
  readonly ledger: Ledger;
  /** The ids of the courses whose cards are asked. */
  readonly courses: () => readonly string[];
  /** Finds one of them. Never rejects. */
  readonly open: (course: string) => Promise<CourseSource | Problem>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where a review of several courses gets its cards and questions from. */
export function reviewPort(options: ReviewOptions): ReviewPort {
  return {
    lookAhead: async () => lookAhead(await progressOf(options), options.now()),
    prepare: (cards) => prepare(cards, options),
  };
}

async function progressOf({
  ledger,
  courses,
}: ReviewOptions): Promise<ReadonlyMap<string, CourseProgress>> {
  const ids = courses();
  const all = await Promise.all(ids.map((id) => ledger.progress(id)));
  return new Map(ids.map((id, at) => [id, all[at]!]));
}

async function prepare(
  cards: readonly ScheduledCard[],
  options: ReviewOptions,
): Promise<PreparedRound> {
  const progress = await progressOf(options);
  const questions: Question[] = [];
  const gone: ScheduledCard[] = [];
  let problem: Problem | undefined;
  const makers = new Map<string, Promise<Maker | Problem | 'gone'>>();
  for (const one of cards) {
    const place = `${one.course} ${one.card.lesson}`;
    const maker = await (makers.get(place) ??
      remember(makers, place, openMaker(one.course, one.card.lesson, options)));
    if (maker === 'gone') gone.push(one);
    else if (isProblem(maker)) problem ??= maker;
    else {
      const question = maker.review(one, progress.get(one.course));
      if (question) questions.push(question);
      else gone.push(one);
    }
  }
  return { questions, gone, ...(problem && { problem }) };
}

function remember<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}

async function openMaker(
  course: string,
  id: string,
  options: ReviewOptions,
): Promise<Maker | Problem | 'gone'> {
  const source = await options.open(course);
  if (isProblem(source)) return source;
  // Another course stands at that address now: its cards are not asked, and not given up either.
  if (source.course.id !== course)
    return { code: 'course.unreachable', severity: 'error', values: {} };
  const has = source.course.units.some(({ lessons }) => lessons.some((lesson) => lesson.id === id));
  if (!has) return 'gone';
  const opened = await source.lesson(id);
  return isProblem(opened) ? opened : makerFor(source, opened.lesson, options);
}
