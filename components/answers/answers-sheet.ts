import { answersOf } from '../../src/answers.js';
import type { Block, Course, Inline, Lesson } from '../../src/course/course.js';
import type { PaperSetting } from '../../src/course/paper.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonAnswers, ShownAnswer } from '../../src/machines/answers.view.js';
import { otherLanguage, paperHeading, paperLine, paperText } from '../../src/paper/document.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { answerDate } from './answer-date.js';
import { skillBlocks } from './skill-blocks.js';

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
  const {
    ratings,
    skills,
    texts: own,
    words,
    lost,
    isEmpty,
  } = answersOf(course, lessons, progress);
  if (isEmpty) return [paperLine(t('answers.empty'), lang)];
  const blocksOf = (one: ShownAnswer) => answerBlocks(one, course.language, texts);
  return [
    ...(skills.length > 0 ? [paperHeading(t('answers.skills'), 2, lang)] : []),
    ...skills.flatMap(({ kind, skills: told, notYet, lost: gone }) => [
      paperHeading(t(`answers.skills.${kind}`), 3, lang),
      ...skillBlocks(undefined, [...told, ...notYet], texts),
      ...skillBlocks('answers.lostSkills', gone, texts),
    ]),
    ...section(paperHeading(t('answers.profile'), 2, lang), ratings, blocksOf),
    ...section(paperHeading(t('answers.texts'), 2, lang), own, blocksOf),
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
  return lessons.length === 0 ? [] : [heading, ...lessonBlocks(lessons, blocksOf, 3)];
}

function lessonBlocks(
  lessons: readonly LessonAnswers[],
  blocksOf: (answer: ShownAnswer) => readonly Block[],
  level: number,
): readonly Block[] {
  return lessons.flatMap(({ lesson, answers }) => [
    paperHeading(lesson.title, level),
    ...answers.flatMap(blocksOf),
  ]);
}

function answerBlocks(shown: ShownAnswer, language: string, texts: Texts): readonly Block[] {
  const { exercise, answer, state, view, t: time } = shown;
  const { t, lang } = texts;
  const outdated = answer.kind === 'words' ? 'answers.outdatedWords' : 'answers.outdatedSkills';
  return [
    ...exercise.prompt,
    ...(state === 'outdated' && view ? [paperLine(t(outdated), lang)] : []),
    ...saidBlocks(shown, texts),
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

function saidBlocks({ answer, state, view }: ShownAnswer, texts: Texts): readonly Block[] {
  if (answer.kind === 'words') return wordBlocks(answer.text, texts);
  const { t, lang } = texts;
  if (state === 'open') return [paperLine(t('answers.open'), lang)];
  if (!view) return [paperLine(t('answers.outdatedRating'), lang)];
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
