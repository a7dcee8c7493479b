import type { Block } from '../../course/course.js';
import type { ImportedLesson, Losses } from '../imported.js';
import type { Part } from './part.js';
import { Names, shortName } from './slug.js';
import { isWithinLimits, writePart } from './write-part.js';

/** A lesson's pieces before it is written. */
export interface Chapter {
  readonly title: string;
  readonly parts: readonly Part[];
}

// More exercises, or more text, than a compiler takes in one file, let alone a learner.
const mostParts = 60;
const longestLesson = 100_000;

/** Writes lessons: files with a number and a title, none of them too long. */
export function writeLessons(
  chapters: readonly Chapter[],
  losses: Losses,
): readonly ImportedLesson[] {
  const names = new Names();
  const pieces = chapters.flatMap((chapter) => cut(chapter, losses));
  const width = Math.max(2, String(pieces.length).length);
  return pieces.map(({ title, body }, at) => {
    const stem = names.take(shortName(title) || 'lesson');
    const file = `${String(at + 1).padStart(width, '0')}-${stem}.md`;
    return { file, title, markdown: `---\ntitle: ${quoted(title)}\n---\n\n${body.join('\n\n')}\n` };
  });
}

/** How many pieces stand in the lessons only as comments. */
export function lostIn(parts: Iterable<Part>, { problems }: Losses): number {
  const long = problems.filter(({ code }) => code === 'import.long');
  return [...parts].filter(({ kind }) => kind === 'remark').length + long.length;
}

interface WrittenPiece {
  readonly title: string;
  readonly body: readonly string[];
}

function cut({ title, parts }: Chapter, losses: Losses): readonly WrittenPiece[] {
  const bodies: string[][] = [[]];
  let size = 0;
  const name = title.replace(/\s+/g, ' ').trim();
  for (const part of withSteps(parts)) {
    const markdown = limited(part, losses);
    const body = bodies.at(-1)!;
    if (!markdown) continue;
    const isFull = body.length >= mostParts || size + markdown.length > longestLesson;
    if (isFull && body.length > 0) {
      bodies.push([markdown]);
      size = markdown.length;
      continue;
    }
    body.push(markdown);
    size += markdown.length;
  }
  return bodies.map((body, at) => ({ title: at === 0 ? name : `${name} (${at + 1})`, body }));
}

function limited(part: Part, losses: Losses): string {
  const markdown = writePart(part);
  if (isWithinLimits(markdown)) return markdown;
  losses.add('import.long', part.place);
  return writePart({ kind: 'remark', place: part.place, text: markdown });
}

// A `##` with nothing below it would be an empty screen: it stays a heading.
function withSteps(parts: readonly Part[]): readonly Part[] {
  let isFilled = false;
  return parts
    .toReversed()
    .map((part): Part => {
      if (part.kind !== 'reading') {
        isFilled ||= part.kind !== 'remark';
        return part;
      }
      const blocks = part.blocks.toReversed().map((block): Block => {
        if (block.kind !== 'heading') isFilled = true;
        else if (block.level === 2) {
          if (!isFilled) return { ...block, level: 3 };
          isFilled = false;
        } else isFilled = true;
        return block;
      });
      return { ...part, blocks: blocks.reverse() };
    })
    .reverse();
}

// Quotes, where YAML would read more than words.
function quoted(title: string): string {
  const isPlain = /^[\p{L}\p{N}][^#:"'[\]{}&*!|>%@`\\]*$/u.test(title);
  return isPlain ? title : `"${title.replace(/["\\]/g, '\\$&')}"`;
}
