import type { Block, Inline } from '../course/course.js';
import type { PaperSetting } from '../course/paper.js';
import type { CourseRecord, LessonRecord } from '../progress/record.js';
import { paperLine, type PaperDocument } from './document.js';

export interface RecordSheetOptions {
  readonly t: PaperSetting['t'];
  /** The language that dates and numbers are written in. */
  readonly language: string;
  /** As it was typed for this print; it is kept nowhere. */
  readonly name?: string;
  /** When it is printed, in milliseconds since 1970. */
  readonly now: number;
}

/** More lessons than these, whose titles may take two lines, stand on one page only in small type. */
const roomy = 14;

/** A record on one page. */
export function recordSheet(record: CourseRecord, options: RecordSheetOptions): PaperDocument {
  const { t, language, name, now } = options;
  const done = record.lessons.filter(({ status }) => status !== 'new');
  const reading = (...blocks: readonly Block[]) => ({ kind: 'reading' as const, blocks });
  return {
    title: t('record.sheetTitle'),
    kicker: record.title,
    language,
    ...(done.length > roomy && { compact: true as const }),
    sections: [
      {
        groups: [
          reading(
            ...(name ? [strongLine(name)] : []),
            ...summaryOf(record, options).map(paperLine),
          ),
          ...(done.length > 0 ? [reading(tableOf(done, options))] : []),
          reading(
            strongLine(t('record.selfReported')),
            paperLine(t('record.selfReportedWhy')),
            paperLine(t('record.printed', { date: dayOf(now, language) })),
          ),
        ],
      },
    ],
  };
}

/** What a record comes to, in sentences. */
export function summaryOf(
  record: CourseRecord,
  { t, language }: Pick<RecordSheetOptions, 't' | 'language'>,
): readonly string[] {
  const { lessons, spent, percent, pass, version, firstAt, lastAt } = record;
  if (firstAt === undefined || lastAt === undefined) return [t('record.nothing')];
  const done = lessons.filter(({ status }) => status === 'done').length;
  const days = { from: dayOf(firstAt, language), until: dayOf(lastAt, language) };
  return [
    t('record.done', { done, count: lessons.length }),
    t('record.days', days),
    t('record.spent', { time: durationOf(spent, language) }),
    ...(percent === undefined ? [] : [t('record.percent', { percent })]),
    ...(pass > 0 ? [t(record.passed ? 'record.passed' : 'record.notPassed', { pass })] : []),
    version ? t('record.version', { version }) : t('record.noVersion'),
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

function tableOf(lessons: readonly LessonRecord[], options: RecordSheetOptions): Block {
  const { t, language } = options;
  const cell = (text: string): readonly Inline[] => [{ kind: 'text', text }];
  const row = (lesson: LessonRecord) => [
    cell(lesson.title),
    cell(t(`record.status.${lesson.status}`)),
    cell(dayOf(lesson.completedAt ?? lesson.lastAt ?? 0, language)),
    cell(durationOf(lesson.spent, language)),
    cell(lesson.percent === undefined ? '–' : t('record.score', { percent: lesson.percent })),
  ];
  return {
    kind: 'table',
    align: [null, null, null, 'right', 'right'],
    header: ['lesson', 'status', 'when', 'time', 'result'].map((name) =>
      cell(t(`record.column.${name}`)),
    ),
    rows: lessons.map(row),
  };
}

function strongLine(text: string): Block {
  return {
    kind: 'paragraph',
    children: [{ kind: 'strong', children: [{ kind: 'text', text }] }],
  };
}
