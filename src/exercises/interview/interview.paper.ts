import type { Block, Inline } from '../../course/course.js';
import type { Paper, PaperSetting } from '../../course/paper.js';
import { boxesOf, inlineOf, inRow, lineOf, paragraphOf, ruled, tableOf } from '../paper-parts.js';
import { interview, type InterviewSpec, type Model, type Question } from './interview.js';
import { ownSheet } from './own-sheet.js';
import { strings as criterionStrings } from './criteria.strings.js';
import { strings } from './paper.strings.js';
import { criteria, topMark } from './response.js';

/** Lines for notes: enough for words to remember, too few to write the answer and read it out. */
const noteLines = 3;

/** Room to circle one of the numbers: an em space. */
const apart = '\u2003';

/** An interview for two: the questions with room for notes, then a form for who listens; the key has the models. */
export const interviewPaper: Paper<InterviewSpec> = {
  strings: { ...strings, ...criterionStrings },
  own: (exercise, stored, { t }) =>
    ownSheet(exercise.spec, interview.revive(exercise.spec, stored), t),
  sheet({ spec: { questions } }, { t }) {
    const key = questions.flatMap((question, at) => keyOf(question, at + 1));
    return {
      material: [
        lineOf(t('paper.interview')),
        ...questions.flatMap((question, at) => materialOf(question, at + 1, t)),
        ...formOf(questions, t),
      ],
      ...(key.length > 0 && { key }),
    };
  },
  slides({ spec: { questions } }, { t }) {
    return questions.map((question, at) => {
      const key = keyOf(question, at + 1);
      const material = materialOf(question, at + 1, t, false);
      return { material, ...(key.length > 0 && { key }) };
    });
  },
};

function materialOf(
  { ask, followUps, checks, keywords }: Question,
  number: number,
  t: PaperSetting['t'],
  withNotes = true,
): readonly Block[] {
  const lines = Array.from({ length: noteLines }, () => ruled);
  const boxes = boxesOf(checks.map((check) => [paragraphOf(check)]));
  const words = t('paper.interviewWords', { words: inRow(keywords) });
  return [
    { ...{ kind: 'heading', level: 4, id: '' }, children: titleOf(ask.text, number) },
    ...(ask.meaning ?? []),
    ...(keywords.length > 0 ? [lineOf(words)] : []),
    ...(withNotes ? [lineOf(t('paper.interviewNotes')), ...lines] : []),
    ...followUps.flatMap(({ text, meaning = [] }) => [
      paragraphOf([...inlineOf(`${t('paper.interviewFollowUp')} `), ...text]),
      ...meaning,
    ]),
    ...(checks.length > 0 ? [lineOf(t('paper.interviewChecks')), boxes] : []),
  ];
}

/** What an answer is looked back on by, as a table with a row for each question. */
function formOf(questions: readonly Question[], t: PaperSetting['t']): readonly Block[] {
  const marks = inlineOf(Array.from({ length: topMark + 1 }, (_, mark) => mark).join(apart));
  const header = ['paper.interviewQuestion', ...criteria.map((one) => `criterion.${one}`)];
  return [
    lineOf(t('paper.interviewMarks')),
    tableOf(
      header.map((name) => inlineOf(t(name))),
      questions.map((_, at) => [inlineOf(`${at + 1}`), ...criteria.map(() => marks)]),
    ),
  ];
}

function keyOf({ ask, models }: Question, number: number): readonly Block[] {
  if (models.length === 0) return [];
  const title: Inline = { kind: 'strong', children: titleOf(ask.text, number) };
  return [paragraphOf([title]), ...models.flatMap(modelOf)];
}

function modelOf({ label, text, meaning }: Model): readonly Block[] {
  const [first, ...others] = text;
  const name: readonly Inline[] = label ? [{ kind: 'strong', children: label }] : [];
  const opening =
    first?.kind === 'paragraph'
      ? [paragraphOf([...name, ...(label ? inlineOf(' ') : []), ...first.children])]
      : [...(label ? [paragraphOf(name)] : []), ...(first ? [first] : [])];
  return [
    ...opening,
    ...others,
    ...(meaning ? [{ kind: 'quote' as const, children: meaning }] : []),
  ];
}

function titleOf(text: readonly Inline[], number: number): readonly Inline[] {
  return [...inlineOf(`${number} `), ...text];
}
