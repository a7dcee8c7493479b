import type { PaperSetting } from '../course/paper.js';
import type { CourseRecord, LessonRecord } from '../progress/record.js';

/** What the words of a record are made with. */
export interface RecordTexts {
  readonly t: PaperSetting['t'];
  /** The language that dates and numbers are written in. */
  readonly language: string;
}

/** More versions than these are too many to be told. */
const mostVersions = 4;

/** What a record comes to, in sentences. */
export function summaryOf(record: CourseRecord, texts: RecordTexts): readonly string[] {
  const { t, language } = texts;
  const { lessons, spent, percent, pass, firstAt, lastAt } = record;
  if (firstAt === undefined || lastAt === undefined) return [t('record.nothing')];
  const done = lessons.filter(({ status }) => status === 'done').length;
  const days = { from: dayOf(firstAt, language), until: dayOf(lastAt, language) };
  return [
    t('record.done', { done, count: lessons.length }),
    t('record.days', days),
    t('record.spent', { time: durationOf(spent, language) }),
    ...(percent === undefined ? [] : [t('record.percent', { percent })]),
    ...(pass > 0 ? [t(record.passed ? 'record.passed' : 'record.notPassed', { pass })] : []),
    ...versionsOf(record, texts),
  ];
}

/** How a lesson stands; where it was done in another version than today's, in which one. */
export function statusOf(
  { status, version }: LessonRecord,
  { version: now }: CourseRecord,
  { t }: RecordTexts,
): string {
  if (status !== 'done' || version === undefined || version === now)
    return t(`record.status.${status}`);
  return t('record.doneIn', { version });
}

// What was done is said of the version it was done in: the course may be another one by now.
function versionsOf(
  { version, lessons }: CourseRecord,
  { t, language }: RecordTexts,
): readonly string[] {
  const now = version ? t('record.version', { version }) : t('record.noVersion');
  const done = lessons.filter(({ status }) => status === 'done');
  const known = [...new Set(done.map((lesson) => lesson.version))];
  if (known.every((one) => one === version)) return [now];
  const names = known.map((one) => one ?? t('record.unknownVersion'));
  const told = [...names.slice(0, mostVersions), ...(names.length > mostVersions ? ['…'] : [])];
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(told);
  return [
    t('record.versionDone', { versions: list }),
    version ? t('record.versionNow', { version }) : now,
  ];
}

/** A day as people write it. */
export function dayOf(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(time);
}

/** A length of time in whole minutes; less than one counts as one. */
export function durationOf(milliseconds: number, language: string): string {
  const minutes = milliseconds > 0 ? Math.max(1, Math.round(milliseconds / 60_000)) : 0;
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name }).format(value);
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  return `${unit((minutes - rest) / 60, 'hour')}${rest > 0 ? ` ${unit(rest, 'minute')}` : ''}`;
}
