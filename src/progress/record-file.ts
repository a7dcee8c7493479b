import { canonical } from './canonical.js';
import type { FactDraft } from './fact.js';
import type { KnownLog } from './ledger.js';
import { recordOf, type CourseRecord, type RecordedCourse } from './record.js';

/** A record with the log that it follows from, so that anybody can work it out anew. */
export interface RecordFile {
  readonly format: 'polku-record';
  readonly v: 1;
  /** Says that nobody has seen the learner do it. */
  readonly selfReported: true;
  /** When the file was made, as an ISO date and time. */
  readonly made: string;
  /** The log on the device could not be read: this is only what was done since. */
  readonly partial?: true;
  readonly course: RecordedCourse;
  readonly record: CourseRecord;
  /** What happened, without a word of what the learner wrote. */
  readonly log: readonly LoggedFact[];
}

/** A fact without what the learner answered, and without which device it comes from. */
export type LoggedFact = Readonly<Record<string, string | number | boolean>>;

/** All that a record follows from. What the learner wrote is theirs and stays out. */
const kept = [
  ...['kind', 'course', 'lesson', 'item', 'card', 'ask', 'step', 't', 'took', 'score'],
  ...['almost', 'revised', 'fingerprint', 'graded', 'version'],
] as const;

/** Makes the file of a record. `made`: milliseconds since 1970. */
export function recordFile(
  course: RecordedCourse,
  { facts, isWhole }: KnownLog,
  made: number,
): RecordFile {
  const { id, title, version, pass, units } = course;
  const lessonsOf = (unit: (typeof units)[number]) =>
    unit.lessons.map((lesson) => ({ id: lesson.id, title: lesson.title }));
  return {
    format: 'polku-record',
    v: 1,
    selfReported: true,
    made: new Date(made).toISOString(),
    ...(!isWhole && { partial: true as const }),
    course: {
      ...{ id, title, pass, units: units.map((unit) => ({ lessons: lessonsOf(unit) })) },
      ...(version !== undefined && { version }),
    },
    record: recordOf(course, facts),
    // That something was deleted, and when, concerns nobody else.
    log: facts.filter((fact) => fact.course === id && fact.kind !== 'erasure').map(withoutAnswer),
  };
}

/** Whether a record follows from the log beside it; undefined for what is no such file. */
export function isRecomputable(file: unknown): boolean | undefined {
  if (!isRecordFile(file)) return undefined;
  try {
    const record = recordOf(file.course, file.log as unknown as readonly FactDraft[]);
    return canonical(record) === canonical(file.record);
  } catch {
    return undefined;
  }
}

function isRecordFile(file: unknown): file is RecordFile {
  if (typeof file !== 'object' || file === null) return false;
  const { format, v, course, record, log } = file as Partial<RecordFile>;
  return format === 'polku-record' && v === 1 && !!course && !!record && Array.isArray(log);
}

function withoutAnswer(fact: FactDraft): LoggedFact {
  const entries = Object.entries(fact).filter(
    ([key, value]) =>
      kept.some((one) => one === key) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(entries) as LoggedFact;
}
