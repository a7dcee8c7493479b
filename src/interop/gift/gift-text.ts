import type { Block, Exercise, Inline } from '../../course/course.js';
import { flattenBlocks } from '../text/flatten.js';
import { scrubBlocks } from '../text/scrub.js';
import { tidyBlocks } from '../text/tidy.js';
import { writeBlocks } from '../text/write-blocks.js';
import { escapeGift } from './escapes.js';
import type { ExportContext } from './export-context.js';

/** Writes blocks as a text of a question: markdown, which Moodle reads as well. */
export function writeText(blocks: readonly Block[]): string {
  const markdown = writeBlocks(blocks);
  return markdown && `[markdown]${escapeGift(markdown)}`;
}

/** Writes blocks as an answer or as feedback: it has its question's format. */
export function writeAnswerText(blocks: readonly Block[]): string {
  const markdown = writeBlocks(blocks);
  // `%` would begin a weight, and `[` a format.
  const safe = /^(?:%|\[(?:html|markdown|plain|moodle)\])/.test(markdown)
    ? `\\${markdown}`
    : markdown;
  return escapeGift(safe).replaceAll('->', '-&gt;');
}

/** Blocks without what GIFT has no room for: pictures, recordings, and links into the course. */
export function scrubForGift(
  blocks: readonly Block[],
  { losses, place }: ExportContext,
): readonly Block[] {
  const { blocks: scrubbed, links, pictures } = scrubBlocks(blocks);
  for (const name of pictures) losses.add('gift.picture', place, { name });
  for (const href of links) losses.add('gift.link', place, { href });
  return tidyBlocks(scrubbed);
}

/** A run of text as blocks. */
export function asBlocks(children: readonly Inline[]): readonly Block[] {
  return [{ kind: 'paragraph', children }];
}

/** The question's text, in paragraphs as an import makes them. */
export function stemOf({ prompt }: Exercise, context: ExportContext): string {
  return writeText(scrubForGift(flattenBlocks(prompt), context));
}

/** What is said to everybody: `####…`. */
export function generalOf({ explanation }: Exercise, context: ExportContext): string {
  const text = explanation ? writeAnswerText(scrubForGift(explanation, context)) : '';
  return text && `\n####${text}\n`;
}

/** What is said of an answer: `#…`. */
export function feedbackOf(feedback: readonly Block[] | undefined, context: ExportContext): string {
  const text = feedback ? writeAnswerText(scrubForGift(feedback, context)) : '';
  return text && `#${text}`;
}
