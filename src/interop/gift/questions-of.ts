import type { Block, Exercise, Inline } from '../../course/course.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import { gapQuestions } from './gap-questions.js';
import { escapeGift } from './escapes.js';
import type { ExportContext } from './export-context.js';
import {
  asBlocks,
  feedbackOf,
  generalOf,
  scrubForGift,
  stemOf,
  writeAnswerText,
} from './gift-text.js';
import type { ChoiceLike, GapsLike, MatchLike, OrderLike, SortLike } from './specs.js';

/** An exercise as questions of GIFT; none where GIFT has nothing like it. */
export function questionsOf(exercise: Exercise, context: ExportContext): readonly string[] {
  const { losses, place } = context;
  const { type, spec, hint } = exercise;
  switch (type) {
    case 'choice':
      tellHint(hint, context);
      return [choiceQuestion(exercise, spec as ChoiceLike, context)];
    case 'gaps':
      tellHint(hint, context);
      return gapQuestions(exercise, spec as GapsLike, context);
    case 'match': {
      tellHint(hint, context);
      const { pairs } = spec as MatchLike;
      const rows = pairs.map(({ left, right }) => [left, right] as const);
      return [matchQuestion(exercise, rows, context)];
    }
    case 'order':
    case 'sort': {
      const rows = type === 'order' ? orderRows(spec as OrderLike) : sortRows(spec as SortLike);
      if (!rows) break;
      tellHint(hint, context);
      losses.add('gift.as-match', place, { type });
      return [matchQuestion(exercise, rows, context)];
    }
    case 'reflect':
      tellHint(hint, context);
      return [stemOf(exercise, context) + ` {${generalOf(exercise, context)}}`];
  }
  losses.add('gift.type', place, { type });
  return [];
}

function tellHint(hint: readonly Block[] | undefined, { losses, place }: ExportContext): void {
  if (hint) losses.add('gift.hint', place);
}

function choiceQuestion(exercise: Exercise, spec: ChoiceLike, context: ExportContext): string {
  const { options, multiple, fixed } = spec;
  const truth = truthOf(spec, context);
  const stem = stemOf(exercise, context);
  const general = generalOf(exercise, context);
  if (truth) return `${stem} {${truth}${general}}`;
  if (fixed) context.losses.add('gift.fixed', context.place);
  const share = 100 / options.filter(({ right }) => right).length;
  const weight = (right: boolean) => `%${right ? '' : '-'}${Number(share.toFixed(5))}%`;
  const lines = options.map(({ content, right, feedback }) => {
    const text = writeAnswerText(scrubForGift(content, context));
    const sign = multiple ? `~${weight(right)}` : right ? '=' : '~';
    return `  ${sign}${text}${feedbackOf(feedback, context)}`;
  });
  return `${stem} {\n${lines.join('\n')}${general || '\n'}}`;
}

// Two answers that say "true" and "false" are a type of their own.
function truthOf({ options, fixed }: ChoiceLike, context: ExportContext): string | undefined {
  const { words } = context;
  const texts = options.map(({ content }) => plainBlocks(content));
  if (!fixed || texts.join('\n') !== `${words.true}\n${words.false}`) return undefined;
  const right = options.find((option) => option.right);
  const wrong = options.find((option) => !option.right);
  if (!right || !wrong) return undefined;
  const whenWrong = feedbackOf(wrong.feedback, context);
  const whenRight = feedbackOf(right.feedback, context);
  const isTrue = right === options[0];
  return (isTrue ? 'TRUE' : 'FALSE') + (whenWrong || (whenRight && '# ')) + whenRight;
}

type Row = readonly [readonly Inline[], readonly Inline[]];

function matchQuestion(exercise: Exercise, rows: readonly Row[], context: ExportContext): string {
  const lines = rows.map(([left, right]) => {
    const name = writeAnswerText(scrubForGift(asBlocks(left), context));
    return `  =${name} -> ${escapeGift(plainText(right))}`;
  });
  const general = generalOf(exercise, context);
  return `${stemOf(exercise, context)} {\n${lines.join('\n')}${general || '\n'}}`;
}

// First, second, third: the place of each item is what is looked for.
function orderRows({ words, items }: OrderLike): readonly Row[] | undefined {
  if (words) return undefined;
  return items.map(({ content }, at) => [
    [{ kind: 'text', text: `${at + 1}` }],
    [{ kind: 'text', text: plainBlocks(content).replaceAll('\n', ' ') }],
  ]);
}

function sortRows({ categories, members }: SortLike): readonly Row[] {
  return members.map(({ content, category }) => [
    [{ kind: 'text', text: plainBlocks(content).replaceAll('\n', ' ') }],
    categories[category] ?? [],
  ]);
}
