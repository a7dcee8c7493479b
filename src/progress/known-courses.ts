/** A course that was opened on this site: its cards can be asked wherever the review is opened. */
export interface KnownCourse {
  readonly id: string;
  /** URL of its `course.md` or `course.json`. */
  readonly src: string;
  readonly title?: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
}

/** The part of localStorage that is needed here. */
export type CoursesStorage = Pick<Storage, 'getItem' | 'setItem'>;

const storageKey = 'polku.courses';

/** More courses than a learner has; a page that makes up ids must not fill the storage. */
const most = 50;

/** The courses that were opened on this site, the latest first. Whatever is junk is passed over. */
export function knownCourses(storage: CoursesStorage | undefined): readonly KnownCourse[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(storageKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKnownCourse).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Notes that a course was opened. What cannot be noted costs no more than its share in a review. */
export function noteCourse(storage: CoursesStorage | undefined, course: KnownCourse): void {
  const known = knownCourses(storage);
  if (JSON.stringify(known[0]) === JSON.stringify(course)) return;
  keep(storage, [course, ...known.filter(({ id }) => id !== course.id)]);
}

/** Forgets a course that is no longer where it was: opening it elsewhere notes it anew. */
export function forgetCourse(storage: CoursesStorage | undefined, id: string): void {
  const others = knownCourses(storage).filter((course) => course.id !== id);
  keep(storage, others);
}

function keep(storage: CoursesStorage | undefined, courses: readonly KnownCourse[]): void {
  try {
    storage?.setItem(storageKey, JSON.stringify(courses.slice(0, most)));
  } catch {
    return;
  }
}

function isKnownCourse(value: unknown): value is KnownCourse {
  if (typeof value !== 'object' || value === null) return false;
  const { id, src, title = '', teaches = '' } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !/^[a-z\d-]{1,64}$/.test(id)) return false;
  if (typeof title !== 'string' || typeof teaches !== 'string') return false;
  return typeof src === 'string' && /^https?:\/\//.test(src);
}
