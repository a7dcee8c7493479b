import { answersOf } from '../../src/answers.js';
import type { Block, Course, Inline, Lesson } from '../../src/course/course.js';
import type { OwnAnswer } from '../../src/course/exercise-type.js';
import type { PaperSetting } from '../../src/course/paper.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonAnswers, ShownAnswer } from '../../src/machines/answers.view.js';
import { otherLanguage, paperHeading, paperLine, paperText } from '../../src/paper/document.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { answerDate } from './answer-date.js';

interface Texts extends Pick<PaperSetting, 't'> {
  /** The language of the texts where it is not the course's. */
  readonly lang?: string;
}

const chosen = '●';
const notChosen = '○';

/** The learner's own answers on paper: their ratings as tables, then their thoughts. */
export function answersSheet(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
  translator: Pick<Translator, 't' | 'lang'>,
): readonly Block[] {
  const texts = { t: translator.t, lang: otherLanguage(translator.lang, course.language) };
  const { t, lang } = texts;
  const { ratings, words, lost, isEmpty } = answersOf(course, lessons, progress);
  if (isEmpty) return [paperLine(t('answers.empty'), lang)];
  const blocksOf = (one: ShownAnswer) => answerBlocks(one, course.language, texts);
  return [
    ...section(paperHeading(t('answers.profile'), 2, lang), ratings, blocksOf),
    ...section(paperHeading(t('answers.words'), 2, lang), words, blocksOf),
    ...(lost.length > 0 ? [paperHeading(t('answers.lost'), 2, lang)] : []),
    ...lost.flatMap((one) => [
      ...wordBlocks(one.text, texts),
      ...dateBlocks(one.t, course.language, texts),
    ]),
  ];
}

function section(
  heading: Block,
  lessons: readonly LessonAnswers[],
  blocksOf: (answer: ShownAnswer) => readonly Block[],
): readonly Block[] {
  if (lessons.length === 0) return [];
  return [
    heading,
    ...lessons.flatMap(({ lesson, answers }) => [
      paperHeading(lesson.title, 3),
      ...answers.flatMap(blocksOf),
    ]),
  ];
}

function answerBlocks(
  { exercise, answer, state, t: time }: ShownAnswer,
  language: string,
  texts: Texts,
): readonly Block[] {
  const { t, lang } = texts;
  return [
    ...exercise.prompt,
    ...(state === 'outdated' && answer.kind === 'words'
      ? [paperLine(t('answers.outdatedWords'), lang)]
      : []),
    ...saidBlocks(answer, state, texts),
    ...(state === 'given' ? dateBlocks(time, language, texts) : []),
  ];
}

function dateBlocks(
  time: number | undefined,
  language: string,
  { t, lang }: Texts,
): readonly Block[] {
  const date = answerDate(time, lang ?? language);
  return date ? [paperLine(t('answers.date', { date }), lang)] : [];
}

function saidBlocks(
  answer: OwnAnswer,
  state: ShownAnswer['state'],
  texts: Texts,
): readonly Block[] {
  if (answer.kind === 'words') return wordBlocks(answer.text, texts);
  const { t, lang } = texts;
  if (state === 'open') return [paperLine(t('answers.open'), lang)];
  if (state === 'outdated') return [paperLine(t('answers.outdatedRating'), lang)];
  const { scale, ratings } = answer;
  return [
    {
      kind: 'table',
      align: ['left', ...scale.map(() => 'center' as const)],
      header: [paperText(t('answers.statement'), lang), ...scale.map((step) => paperText(step))],
      rows: ratings.map(({ of, step }) => [
        of,
        ...scale.map((_, at) => paperText(at === step ? chosen : notChosen)),
      ]),
    },
  ];
}

function wordBlocks(text: string, { t, lang }: Texts): readonly Block[] {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  if (paragraphs.length === 0) return [paperLine(t('answers.nothing'), lang)];
  const children = paragraphs.map((part): Block => {
    const lines = part.trim().split('\n');
    return {
      kind: 'paragraph',
      children: lines.flatMap((line, at): readonly Inline[] =>
        at > 0 ? [{ kind: 'break' }, ...paperText(line)] : paperText(line),
      ),
    };
  });
  return [{ kind: 'quote', children }];
}
