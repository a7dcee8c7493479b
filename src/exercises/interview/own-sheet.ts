import type { Block } from '../../course/course.js';
import type { PaperSetting } from '../../course/paper.js';
import { plainText } from '../../course/plain-text.js';
import { bulletsOf, inlineOf, lineOf, paragraphOf, ruled } from '../paper-parts.js';
import type { InterviewSpec, Question } from './interview.js';
import { answersSoFar, type Answer, type Criterion, type InterviewResponse } from './response.js';
import { resultOf } from './result.js';

type Texts = PaperSetting['t'];

/**
 * What a learner has said in an interview, to bring along: the latest answer to each question. After
 * practising in pairs it is what the one who asked has noted: of somebody else, so apart.
 */
export function ownSheet(
  spec: InterviewSpec,
  response: InterviewResponse,
  t: Texts,
): readonly Block[] {
  const isPair = response.sitting?.mode === 'pair';
  const all = isPair
    ? response.sitting.answers
    : answersSoFar(response).filter(({ mode }) => mode !== 'pair');
  const latest = spec.questions.flatMap((question) => {
    const answer = all.findLast((one) => one.question === question.key);
    return answer ? [{ question, answer }] : [];
  });
  if (latest.length === 0) return [lineOf(t('paper.interviewNone'))];
  const asked = {
    order: latest.map(({ question }) => question.key),
    answers: latest.map(({ answer }) => answer),
  };
  const { well, practise } = resultOf(spec, asked, ({ checks }) => checks.map(plainText));
  return [
    ...criteriaBlocks('paper.interviewWell', well, t),
    ...criteriaBlocks('paper.interviewPractise', practise, t),
    ...latest.flatMap(({ question, answer }) => answerBlocks(question, answer, t)),
  ];
}

function criteriaBlocks(key: string, found: readonly Criterion[], t: Texts): readonly Block[] {
  if (found.length === 0) return [];
  return [
    paragraphOf([{ kind: 'strong', children: inlineOf(t(key)) }]),
    bulletsOf(found.map((criterion) => [lineOf(t(`criterion.${criterion}`))])),
  ];
}

function answerBlocks({ ask, checks }: Question, answer: Answer, t: Texts): readonly Block[] {
  const texts = answer.texts.filter((text) => text.trim() !== '');
  const quote = { kind: 'quote' as const, children: texts.map(writtenBlock) };
  const found = checks.filter((check) => answer.checks.includes(plainText(check)));
  const open = checks.filter((check) => !found.includes(check));
  const isAloud = texts.length === 0 && answer.mode !== 'pair';
  return [
    { kind: 'heading', level: 3, id: '', children: ask.text },
    ...(ask.meaning ?? []),
    ...(isAloud ? [lineOf(t('paper.interviewAloud')), ruled, ruled, ruled] : []),
    ...(texts.length > 0 ? [quote] : []),
    ...(checks.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: false,
            items: [...found, ...open].map((check) => ({
              checked: found.includes(check),
              children: [paragraphOf(check)],
            })),
          },
        ]
      : []),
    ...(answer.note ? [lineOf(`${t('paper.interviewFeedback')} ${answer.note}`)] : []),
  ];
}

function writtenBlock(text: string): Block {
  const lines = text.trim().split('\n');
  return paragraphOf(
    lines.flatMap((line, at) =>
      at > 0 ? [{ kind: 'break' as const }, ...inlineOf(line)] : inlineOf(line),
    ),
  );
}
