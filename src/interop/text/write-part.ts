import type { Block } from '../../course/course.js';
import { flattenBlocks, inlinesOf, paragraph } from './flatten.js';
import type { Answer, ExercisePart, Part } from './part.js';
import { tidyBlocks, tidyInlines } from './tidy.js';
import { writeBlocks, writeItem, writeQuote, writeTable } from './write-blocks.js';

// The format's limit for one line, less what a list or quote puts before it.
const longestLine = 3900;

/** Writes a piece as course markdown. */
export function writePart(part: Part): string {
  switch (part.kind) {
    case 'reading':
      return writeBlocks(part.blocks);
    case 'remark':
      return writeRemark(part.text);
    default:
      return writeExercise(part);
  }
}

/** Whether all lines of a piece are within the format's limit. */
export function isWithinLimits(markdown: string): boolean {
  return (
    markdown.startsWith('<!--') || markdown.split('\n').every((line) => line.length <= longestLine)
  );
}

function writeExercise(part: ExercisePart): string {
  const { kind, id, prompt, hint, explanation } = part;
  const flags = [`#${id}`, ...flagsOf(part)].join(' ');
  const groups = [
    linesOf(flattenBlocks(prompt)),
    ...materialOf(part),
    hint?.length ? writeQuote(hint, 'tip') : [],
    explanation?.length ? writeQuote(explanation, 'note') : [],
  ].filter((lines) => lines.length > 0);
  const body = groups.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
  return [`:::${kind} {${flags}}`, ...body, ':::'].join('\n');
}

function flagsOf(part: ExercisePart): readonly string[] {
  if (part.kind === 'choice' && part.fixed) return ['fixed'];
  return part.kind === 'gaps' && part.menu ? ['menu'] : [];
}

function materialOf(part: ExercisePart): readonly (readonly string[])[] {
  switch (part.kind) {
    case 'choice':
      return [
        part.options.flatMap((option) => answerLines(option.right ? '- [x] ' : '- [ ] ', option)),
      ];
    case 'gaps':
      return [
        linesOf(flattenBlocks(part.text)),
        part.wrong.flatMap((answer) => answerLines('- ', answer)),
      ];
    case 'match':
      return [
        writeTable(
          [[], []],
          part.pairs.map((pair) => pair.map(tidyInlines)),
        ),
      ];
    case 'order':
      return [part.items.flatMap((item, at) => answerLines(`${at + 1}. `, item))];
    case 'reflect':
      return [];
  }
}

function answerLines(marker: string, { content, feedback }: Answer): readonly string[] {
  // A box needs words beside it.
  const isInline = content[0]?.kind !== 'paragraph';
  const blocks = isInline ? tidyBlocks([paragraph(inlinesOf(content))]) : content;
  const lines = writeItem(marker, blocks);
  if (!feedback?.length) return lines;
  const indent = ' '.repeat(/^\d+/.exec(marker) ? marker.length : 2);
  return [...lines, ...writeQuote(feedback).map((line) => indent + line)];
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  const text = writeBlocks(tidyBlocks(blocks));
  return text ? text.split('\n') : [];
}

function writeRemark(text: string): string {
  return `<!--\n${text.replace(/--+(?=>|!>)/g, '- -').trim()}\n-->`;
}
