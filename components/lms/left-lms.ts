import type { Lms } from '../../src/interop/scorm/connection.js';

/** Where a tab remembers what an LMS had said when the page was left. */
export type LeftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A page, and the time. */
export interface LeftInput {
  readonly storage: LeftStorage | undefined;
  /** The page's address, without what follows its path. */
  readonly page: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

interface Left {
  readonly t: number;
  readonly values: Readonly<Record<string, string>>;
}

const keyOf = (page: string): string => `polku-lms left ${page}`;

/** How long after it was left a page may be loaded anew, in milliseconds: then others may sit there. */
const longest = 60_000;

/** What is asked of an LMS at the start. */
const asked = [
  ...['cmi.core.student_id', 'cmi.core.lesson_mode', 'cmi.core.lesson_status', 'cmi.core.credit'],
  ...['cmi.core.score.raw', 'cmi.suspend_data', 'cmi.student_preference.language'],
];

/** Notes what an LMS says, before it is said goodbye to: it answers nothing when loaded anew. */
export function noteLeft(lms: Pick<Lms, 'read'>, { storage, page, now }: LeftInput): void {
  const values = Object.fromEntries(asked.map((element) => [element, lms.read(element)]));
  write(storage, page, { t: now, values });
}

/** Notes that a page is only now loaded anew, which the browser had kept since it was left. */
export function noteReturn({ storage, page, now }: LeftInput): void {
  const left = read(storage, page);
  if (left) write(storage, page, { ...left, t: now });
}

/** The LMS of a page that is loaded anew: it is as it was left, and takes nothing any more. */
export function leftLms({ storage, page, now }: LeftInput): Lms | undefined {
  const left = read(storage, page);
  if (!left || now - left.t > longest || now < left.t) return undefined;
  return {
    read: (element) => left.values[element] ?? '',
    write: () => false,
    commit: () => false,
    finish: () => undefined,
  };
}

function write(storage: LeftStorage | undefined, page: string, left: Left): void {
  try {
    storage?.setItem(keyOf(page), JSON.stringify(left));
  } catch {
    // Then what is done in a page that is loaded anew is not kept.
  }
}

function read(storage: LeftStorage | undefined, page: string): Left | undefined {
  try {
    const stored = storage?.getItem(keyOf(page));
    storage?.removeItem(keyOf(page));
    return stored ? (JSON.parse(stored) as Left) : undefined;
  } catch {
    return undefined;
  }
}
