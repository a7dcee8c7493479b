import type { Block } from '../course/course.js';
import type { CourseRecord, LessonRecord } from '../progress/record.js';
import { percentOf, total } from '../progress/score.js';
import { otherLanguage, paperLine, paperText, type PaperDocument } from './document.js';
import { dayOf, durationOf, statusOf, summaryOf, type RecordTexts } from './record-texts.js';

export interface RecordSheetOptions extends RecordTexts {
  /** As it was typed for this print; it is kept nowhere. */
  readonly name?: string;
  /** When it is printed, in milliseconds since 1970. */
  readonly now: number;
  /** The language of the course's and its lessons' titles. */
  readonly courseLanguage: string;
  /** What lessons are summed up by where there are more than a page holds. */
  readonly units: readonly RecordedUnit[];
  /** The log could not be read: this is only what was done since the page was opened. */
  readonly isPartial?: boolean;
}

export interface RecordedUnit {
  readonly title: string;
  readonly lessons: readonly { readonly id: string }[];
}

/** One line of the table. */
interface Row {
  readonly title: string;
  readonly status: string;
  readonly at: number;
  readonly spent: number;
  readonly percent?: number;
}

/** So many lines of lessons stand on a page in normal type. */
const roomy = 14;
/** So many letters of a title go on a line in normal type, narrow columns beside it. */
const lettersInLine = 24;
/** So many lines stand on a page in small type, where no title takes two. */
const tight = 36;

/** A record on one page, however long the course is. */
export function recordSheet(record: CourseRecord, options: RecordSheetOptions): PaperDocument {
  const { t, language, courseLanguage, name, now, isPartial } = options;
  const done = record.lessons.filter(({ status }) => status !== 'new');
  const lines = done.map(({ title }) => Math.ceil(title.length / lettersInLine) || 1);
  const isRoomy = lines.reduce((sum, one) => sum + one, 0) <= roomy;
  const rows = rowsOf(record, done, options);
  const reading = (...blocks: readonly Block[]) => ({ kind: 'reading' as const, blocks });
  return {
    title: t('record.sheetTitle'),
    kicker: record.title,
    language,
    kickerLanguage: courseLanguage,
    ...(!isRoomy && { compact: true as const }),
    sections: [
      {
        groups: [
          reading(
            ...(name ? [strongLine(name)] : []),
            ...(isPartial ? [strongLine(t('record.partial'))] : []),
            ...summaryOf(record, options).map((line) => paperLine(line)),
          ),
          ...(rows.length > 0 ? [reading(tableOf(rows, options))] : []),
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

/** The lessons; where they are too many, their units; where those are, too, the sums alone. */
function rowsOf(
  record: CourseRecord,
  done: readonly LessonRecord[],
  options: RecordSheetOptions,
): readonly Row[] {
  if (done.length <= tight) {
    return done.map((lesson) => ({
      ...lesson,
      status: statusOf(lesson, record, options),
      at: lesson.completedAt ?? lesson.lastAt ?? 0,
    }));
  }
  const units = options.units.flatMap((unit) => unitRow(unit, done, options));
  return units.length <= tight ? units : [];
}

function unitRow(
  { title, lessons }: RecordedUnit,
  known: readonly LessonRecord[],
  { t }: RecordSheetOptions,
): readonly Row[] {
  const begun = known.filter(({ id }) => lessons.some((lesson) => lesson.id === id));
  if (begun.length === 0) return [];
  const done = begun.filter(({ status }) => status === 'done').length;
  return [
    {
      title,
      status: t('record.unitDone', { done, of: lessons.length }),
      at: Math.max(...begun.map(({ lastAt = 0 }) => lastAt)),
      spent: begun.reduce((sum, { spent }) => sum + spent, 0),
      percent: percentOf(total(begun.map(({ score }) => score))),
    },
  ];
}

function tableOf(rows: readonly Row[], { t, language, courseLanguage }: RecordSheetOptions): Block {
  const titleLanguage = otherLanguage(courseLanguage, language);
  const columns = ['lesson', 'status', 'when', 'time', 'result'];
  return {
    kind: 'table',
    align: [null, null, null, 'right', 'right'],
    header: columns.map((name) => paperText(t(`record.column.${name}`))),
    rows: rows.map(({ title, status, at, spent, percent }) => [
      paperText(title, titleLanguage),
      paperText(status),
      paperText(dayOf(at, language)),
      paperText(durationOf(spent, language)),
      paperText(percent === undefined ? '–' : t('record.score', { percent })),
    ]),
  };
}

function strongLine(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'strong', children: paperText(text) }] };
}
