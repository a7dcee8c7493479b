import type { Block, Exercise, Lesson, Step } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { Paper, PaperSetting, Sheet } from '../course/paper.js';
import { seedFrom } from '../course/shuffle.js';
import {
  otherLanguage,
  paperHeading,
  paperLine,
  type PaperDocument,
  type PaperGroup,
} from './document.js';

export interface HandoutOptions {
  /** How each type of exercise is put on paper. */
  readonly papers: ReadonlyMap<string, Paper>;
  readonly t: PaperSetting['t'];
  /** The language of `t`, where it is not the lesson's. */
  readonly lang?: string;
  /** The course's title. */
  readonly course: string;
  /** Whether the answers come along, on a page of their own. */
  readonly key: boolean;
  /** Whether the notes for whoever leads a group come along. */
  readonly notes: boolean;
}

/** Makes a lesson into a handout: its reading, its exercises as exercises on paper, the answers. */
export function handoutOf(
  lesson: Lesson,
  { lang: spoken = lesson.language, ...rest }: HandoutOptions,
): PaperDocument {
  const lang = otherLanguage(spoken, lesson.language);
  const options = { ...rest, lang };
  const { t, course, key, notes } = options;
  const numbered = exercisesByNumber(lesson);
  const groups = lesson.steps.flatMap((step) => groupsOf(step, numbered, options));
  const keyGroups = key ? keyOf(numbered, options) : [];
  return {
    title: lesson.title,
    kicker: t(notes ? 'paper.tutorKicker' : 'paper.handoutKicker', { course }),
    language: lesson.language,
    ...(lang && { kickerLanguage: lang }),
    sections: [
      { groups },
      ...(keyGroups.length > 0
        ? [
            {
              newPage: true as const,
              groups: [
                { kind: 'reading' as const, blocks: [paperHeading(t('paper.key'), 2, lang)] },
                ...keyGroups,
              ],
            },
          ]
        : []),
    ],
  };
}

/** What one exercise is put on paper with. */
export type SheetOptions = Pick<HandoutOptions, 'papers' | 't' | 'lang'>;

type Numbered = ReadonlyMap<Exercise, number>;

/** The exercises of a lesson, each with its number on paper. */
export function exercisesByNumber(lesson: Lesson): Numbered {
  return new Map(exercisesIn(lesson).map((exercise, at) => [exercise, at + 1]));
}

function groupsOf(
  { title, parts }: Step,
  numbered: Numbered,
  options: HandoutOptions,
): readonly PaperGroup[] {
  const groups: PaperGroup[] = [];
  let reading: Block[] = title.length > 0 ? [headingOf(title)] : [];
  const endReading = (): void => {
    if (reading.length > 0) groups.push({ kind: 'reading', blocks: reading });
    reading = [];
  };
  for (const part of parts) {
    switch (part.kind) {
      case 'exercise':
        endReading();
        groups.push(exerciseGroup(part, numbered.get(part)!, options));
        break;
      case 'tutor':
        if (!options.notes) break;
        endReading();
        groups.push({ kind: 'note', blocks: [noteTitle(part.minutes, options), ...part.children] });
        break;
      case 'broken':
        break;
      default:
        reading.push(part);
    }
  }
  endReading();
  return groups;
}

function headingOf(title: Step['title']): Block {
  return { kind: 'heading', level: 2, id: '', children: title };
}

function noteTitle(minutes: number | undefined, { t, lang }: HandoutOptions): Block {
  const text = minutes ? t('paper.noteMinutes', { count: minutes }) : t('paper.note');
  return paperHeading(text, 4, lang);
}

function exerciseGroup(exercise: Exercise, number: number, options: HandoutOptions): PaperGroup {
  const heading = paperHeading(options.t('paper.exercise', { number }), 3, options.lang);
  const { material } = sheetOf(exercise, options);
  return { kind: 'exercise', blocks: [heading, ...exercise.prompt, ...material] };
}

function keyOf(numbered: Numbered, options: HandoutOptions): readonly PaperGroup[] {
  return [...numbered].flatMap(([exercise, number]): readonly PaperGroup[] => {
    const { key } = sheetOf(exercise, options);
    if (!key || key.length === 0) return [];
    const heading = paperHeading(options.t('paper.exercise', { number }), 4, options.lang);
    const why = exercise.explanation ?? [];
    return [{ kind: 'exercise', blocks: [heading, ...key, ...why] }];
  });
}

/**
 * An exercise on paper. What cannot be put there keeps its number and its prompt, so that the
 * numbers agree with the lesson on the screen.
 */
export function sheetOf(exercise: Exercise, { papers, t, lang }: SheetOptions): Sheet {
  const paper = papers.get(exercise.type);
  if (!paper) return { material: [paperLine(t('paper.onScreen'), lang)] };
  return paper.sheet(exercise, { seed: seedFrom(exercise.id), t });
}
