/** A course that was opened on this site: its cards can be asked wherever the review is opened. */
export interface KnownCourse {
  readonly id: string;
  /** URL of its `course.md` or `course.json`. */
  readonly src: string;
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
export function noteCourse(storage: CoursesStorage | undefined, { id, src }: KnownCourse): void {
  const [latest, ...others] = knownCourses(storage);
  if (latest?.id === id && latest.src === src) return;
  const rest = [latest, ...others].filter((course) => course && course.id !== id);
  try {
    storage?.setItem(storageKey, JSON.stringify([{ id, src }, ...rest].slice(0, most)));
  } catch {
    return;
  }
}

function isKnownCourse(value: unknown): value is KnownCourse {
  if (typeof value !== 'object' || value === null) return false;
  const { id, src } = value as Partial<KnownCourse>;
  if (typeof id !== 'string' || !/^[a-z\d-]{1,64}$/.test(id)) return false;
  return typeof src === 'string' && /^https?:\/\//.test(src);
}
