import { createActor } from 'xstate';
import { isProblem, type CourseSource } from './course/source.js';
import { reviewMachine, type PreparedRound } from './machines/review.machine.js';
import type { Question } from './machines/round.run.js';
import type { OpenedReview } from './machines/session.run.js';
import type { Problem } from './problem.js';
import {
  forgetCourse,
  knownCourses,
  type CoursesStorage,
  type KnownCourse,
} from './progress/known-courses.js';
import type { Ledger } from './progress/ledger.js';
import type { CourseProgress } from './progress/mastery.js';
import { lookAhead, type ScheduledCard } from './progress/review.js';
import { pageStorage } from './settings.js';
import { makerFor, type Maker, type QuestionSetting } from './questions.js';

export interface ReviewOptions extends QuestionSetting {
  readonly ledger: Ledger;
  /** Finds a course by its URL. Never rejects. */
  readonly open: (src: string) => Promise<CourseSource | Problem>;
  /** Where the courses are noted that were opened on this site; by default, the page's. */
  readonly storage?: CoursesStorage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a review is put together from. */
interface ReviewParts extends QuestionSetting {
  readonly ledger: Ledger;
  /** The ids of the courses whose cards are asked. */
  readonly courses: () => readonly string[];
  /** Finds one of them. Never rejects. */
  readonly open: (course: string) => Promise<CourseSource | Problem>;
}

/** The review of all courses that are known on this site, opened from one of them. */
export function openReview(source: CourseSource, options: ReviewOptions): OpenedReview {
  const { now, random } = options;
  const parts = { ...options, ...knownBeside(source, options) };
  const look = async () => lookAhead(await progressOf(parts), now());
  return {
    lookAhead: look,
    make: (report) =>
      createActor(reviewMachine, {
        input: {
          lookAhead: look,
          prepare: (due, length) => prepare(due, length, parts),
          now,
          random,
          report,
        },
      }),
  };
}

// The course that is open is not opened again; the others are opened as they are needed, once.
function knownBeside(
  source: CourseSource,
  { storage = pageStorage(), open }: ReviewOptions,
): Pick<ReviewParts, 'courses' | 'open'> {
  const { id: ours } = source.course;
  const opened = new Map([[ours, Promise.resolve<CourseSource | Problem>(source)]]);
  const others = () => knownCourses(storage).filter(({ id }) => id !== ours);
  return {
    courses: () => [ours, ...others().map(({ id }) => id)],
    open(id) {
      const opening = opened.get(id) ?? open(others().find((one) => one.id === id)!.src);
      void opening.then((found) => {
        if (isProblem(found) && found.code === 'course.not-found') forgetCourse(storage, id);
      });
      opened.set(id, opening);
      return opening;
    },
  };
}

async function progressOf({
  ledger,
  courses,
}: ReviewParts): Promise<ReadonlyMap<string, CourseProgress>> {
  const ids = courses();
  const all = await Promise.all(ids.map((id) => ledger.progress(id)));
  return new Map(ids.map((id, at) => [id, all[at]!]));
}

async function prepare(
  due: readonly ScheduledCard[],
  length: number,
  parts: ReviewParts,
): Promise<PreparedRound> {
  const progress = await progressOf(parts);
  const questions: Question[] = [];
  const gone: ScheduledCard[] = [];
  let problem: Problem | undefined;
  const makers = new Map<string, Promise<Maker | Problem | 'gone'>>();
  // What cannot be asked makes room for what can.
  for (const one of due) {
    if (questions.length === length) break;
    const place = `${one.course} ${one.card.lesson}`;
    const maker = await (makers.get(place) ??
      remember(makers, place, openMaker(one.course, one.card.lesson, parts)));
    const question =
      maker === 'gone' || isProblem(maker) ? maker : maker.review(one, progress.get(one.course));
    if (question === 'gone') gone.push(one);
    else if (question && isProblem(question)) problem ??= question;
    else if (question) questions.push(question);
  }
  if (questions.length + gone.length === 0) {
    problem ??= { code: 'review.unaskable', severity: 'warning', values: {} };
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
  options: ReviewParts,
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

/** The courses that were opened on this site. */
export function coursesOnSite(): readonly KnownCourse[] {
  return knownCourses(pageStorage());
}
