import { answersOf } from '../../src/answers.js';
import type { Block, Course, Inline, Lesson } from '../../src/course/course.js';
import type { OwnAnswer } from '../../src/course/exercise-type.js';
import type { PaperSetting } from '../../src/course/paper.js';
import type { LessonAnswers, ShownAnswer } from '../../src/machines/answers.view.js';
import { paperHeading, paperLine } from '../../src/paper/document.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { answerDate } from './answer-date.js';

type Texts = PaperSetting['t'];

const chosen = '●';
const notChosen = '○';

/** The learner's own answers on paper: their ratings as tables, then their thoughts. */
export function answersSheet(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
  t: Texts,
): readonly Block[] {
  const { ratings, words, isEmpty } = answersOf(course, lessons, progress);
  if (isEmpty) return [paperLine(t('answers.empty'))];
  const blocksOf = (one: ShownAnswer) => answerBlocks(one, course.language, t);
  return [
    ...section(t('answers.profile'), ratings, blocksOf),
    ...section(t('answers.words'), words, blocksOf),
  ];
}

function section(
  title: string,
  lessons: readonly LessonAnswers[],
  blocksOf: (answer: ShownAnswer) => readonly Block[],
): readonly Block[] {
  if (lessons.length === 0) return [];
  return [
    paperHeading(title, 2),
    ...lessons.flatMap(({ lesson, answers }) => [
      paperHeading(lesson.title, 3),
      ...answers.flatMap(blocksOf),
    ]),
  ];
}

function answerBlocks(
  { exercise, answer, state, t: time }: ShownAnswer,
  language: string,
  t: Texts,
): readonly Block[] {
  const date = answerDate(time, language);
  return [
    ...exercise.prompt,
    ...(state === 'outdated' && answer.kind === 'words'
      ? [paperLine(t('answers.outdatedWords'))]
      : []),
    ...saidBlocks(answer, state, t),
    ...(date && state === 'given' ? [paperLine(t('answers.date', { date }))] : []),
  ];
}

function saidBlocks(answer: OwnAnswer, state: ShownAnswer['state'], t: Texts): readonly Block[] {
  if (answer.kind === 'words') return wordBlocks(answer.text, t);
  if (state === 'open') return [paperLine(t('answers.open'))];
  if (state === 'outdated') return [paperLine(t('answers.outdatedRating'))];
  const { scale, ratings } = answer;
  return [
    {
      kind: 'table',
      align: ['left', ...scale.map(() => 'center' as const)],
      header: [t('answers.statement'), ...scale].map(textOf),
      rows: ratings.map(({ of, step }) => [
        of,
        ...scale.map((_, at) => textOf(at === step ? chosen : notChosen)),
      ]),
    },
  ];
}

function wordBlocks(text: string, t: Texts): readonly Block[] {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  if (paragraphs.length === 0) return [paperLine(t('answers.nothing'))];
  const children = paragraphs.map((part): Block => {
    const lines = part.trim().split('\n');
    return {
      kind: 'paragraph',
      children: lines.flatMap((line, at): readonly Inline[] =>
        at > 0 ? [{ kind: 'break' }, ...textOf(line)] : textOf(line),
      ),
    };
  });
  return [{ kind: 'quote', children }];
}

function textOf(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}
