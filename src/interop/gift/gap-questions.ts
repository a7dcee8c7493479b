import type { Block, Exercise, Inline } from '../../course/course.js';
import { flattenBlocks, paragraph } from '../text/flatten.js';
import { gapMark } from '../text/gap-text.js';
import { writeBlocks } from '../text/write-blocks.js';
import { escapeGift } from './escapes.js';
import type { ExportContext } from './export-context.js';
import { feedbackOf, generalOf, scrubForGift, stemOf, writeAnswerText } from './gift-text.js';
import type { GapsLike } from './specs.js';

/**
 * A text with gaps as questions: GIFT has one gap in each, so of several gaps each is asked for by
 * itself, the others filled.
 */
export function gapQuestions(
  exercise: Exercise,
  spec: GapsLike,
  context: ExportContext,
): readonly string[] {
  const { gaps } = spec;
  if (gaps.length > 1) context.losses.add('gift.split', context.place, { count: gaps.length });
  if (gaps.some(({ feedback }) => feedback)) context.losses.add('gift.gap-feedback', context.place);
  return gaps.map((_, gap) => gapQuestion(exercise, spec, gap, context));
}

function gapQuestion(
  exercise: Exercise,
  spec: GapsLike,
  gap: number,
  context: ExportContext,
): string {
  const text = flattenBlocks(spec.blocks).map((block) => withOneGap(block, spec, gap));
  const answers = `{\n${answerLines(spec, gap, context)}${generalOf(exercise, context) || '\n'}}`;
  const isAlone = text.length === 1 && isOnlyMark(text[0]!);
  if (isAlone) return `${stemOf(exercise, context)} ${answers}`;
  const blocks = scrubForGift([...flattenBlocks(exercise.prompt), ...text], context);
  const [before = '', after = ''] = writeBlocks(blocks).split(gapMark);
  // Answers at the very end would be those of the whole question: the blank says where they belong.
  if (after.trim() === '') return `[markdown]${escapeGift(before)}_____ ${answers}`;
  return `[markdown]${escapeGift(before)}${answers}${escapeGift(after)}`;
}

function answerLines(
  { mode, gaps, distractors }: GapsLike,
  gap: number,
  context: ExportContext,
): string {
  const [model = '', ...others] = gaps[gap]?.answers ?? [];
  // What is typed is plain; what is picked has its question's format.
  const written = (text: string) =>
    mode === 'typed' ? plainAnswer(text) : writeAnswerText([paragraph([{ kind: 'text', text }])]);
  const line = (sign: string, text: string, feedback?: readonly Block[]) =>
    `  ${sign}${written(text)}${feedbackOf(feedback, context)}`;
  if (mode === 'typed') {
    const wrong = distractors.map(({ text, feedback }) => line('=%0%', text, feedback));
    return [...[model, ...others].map((text) => line('=', text)), ...wrong].join('\n');
  }
  if (others.length > 0) context.losses.add('gift.other-answers', context.place);
  const rest = gaps.filter((_, at) => at !== gap).map(({ answers: [text = ''] }) => text);
  const tiles = [...new Set(rest)].filter((text) => text !== model).map((text) => line('~', text));
  const wrong = distractors.map(({ text, feedback }) => line('~', text, feedback));
  return [line('=', model), ...tiles, ...wrong].join('\n');
}

// A format or a weight would be read at the start of an answer, and a bare star as any letters.
function plainAnswer(text: string): string {
  const isFormat = /^\[(?:html|markdown|plain|moodle)\]/.test(text);
  const weight = text.startsWith('%') ? '%100%' : '';
  return weight + (isFormat ? '[plain]' : '') + escapeGift(text.replaceAll('*', '\\*'));
}

function withOneGap(block: Block, spec: GapsLike, gap: number): Block {
  return block.kind === 'paragraph'
    ? { ...block, children: inlinesWith(block.children, spec, gap) }
    : block;
}

function inlinesWith(inlines: readonly Inline[], spec: GapsLike, gap: number): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === 'gap') {
      const text = inline.index === gap ? gapMark : (inline.answers[0] ?? '');
      return { kind: 'text', text };
    }
    if (!('children' in inline)) return inline;
    return { ...inline, children: inlinesWith(inline.children, spec, gap) };
  });
}

function isOnlyMark(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.children.every((one) => one.kind === 'text' && /^\s*\uE002?\s*$/.test(one.text))
  );
}
