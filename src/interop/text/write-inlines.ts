import type { Inline } from '../../course/course.js';
import { escapeText } from './escape.js';

/** Where a run of text stands: a paragraph has line breaks, a cell has bars to mind. */
export type RunPlace = 'paragraph' | 'cell';

const marks = { strong: '**', emphasis: '*', deleted: '~~' };

/** Writes a run of text as course markdown, without the marks that markdown would not read there. */
export function writeInlines(
  inlines: readonly Inline[],
  where: RunPlace = 'paragraph',
  { before = ' ', next = ' ', isNested = false }: Neighbours = {},
): string {
  let out = '';
  inlines.forEach((inline, at) => {
    const around = {
      before: out.at(-1) ?? before,
      next: at < inlines.length - 1 ? startOf(inlines[at + 1]!) : next,
      isNested,
    };
    out += written(inline, around, where);
  });
  return out;
}

/** The letters beside a run of text: they decide whether a mark is one. */
interface Neighbours {
  readonly before?: string;
  readonly next?: string;
  /** Whether it is marked all together. */
  readonly isNested?: boolean;
}

function written(inline: Inline, around: Required<Neighbours>, where: RunPlace): string {
  switch (inline.kind) {
    case 'text': {
      const escaped = escapeText(inline.text);
      // `!` before a link would make a picture of it.
      const text = around.next === '[' ? escaped.replace(/!$/, '\\!') : escaped;
      return where === 'cell' ? text.replaceAll('|', '\\|') : text;
    }
    case 'code':
      return codeSpan(inline.text, where);
    case 'break':
      return where === 'cell' ? '<br>' : '\\\n';
    case 'gap':
      return `[[${inline.answers.map(writeAnswer).join('|')}]]`;
    case 'image':
      return `![${escapeText(inline.alt)}](${inline.src})`;
    case 'link':
      return writeLink(inline, where);
    case 'run':
    case 'audio':
      return writeInlines(inline.children, where, around);
    case 'strong':
    case 'emphasis':
    case 'deleted': {
      const mark = marks[inline.kind];
      // Within a mark, the mark itself is the sign beside the words.
      const inside = writeInlines(inline.children, where, {
        before: '"',
        next: '"',
        isNested: true,
      });
      if (canMark(inside, around)) return mark + inside + mark;
      return writeInlines(inline.children, where, around);
    }
  }
}

function writeLink({ href, children }: Inline & { kind: 'link' }, where: RunPlace): string {
  const [only] = children;
  const words = children.length === 1 && only?.kind === 'text' ? only.text : undefined;
  if (words === href && /^https:\/\/[\w./?=&%#~:;,@+-]+$/.test(href)) return `<${href}>`;
  // marked takes the backslash off a bracket there, and then reads it.
  const text = writeInlines(children, where).replace(/\\([[\]])/g, (_, one: string) => {
    return `&#${one.charCodeAt(0)};`;
  });
  return `[${text}](${href})`;
}

/** An answer of a gap: what would end it is written as a number. */
function writeAnswer(answer: string): string {
  return answer
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w+;)|[[\]|\\`<]|^[*_]/g, (one) => `&#${one.charCodeAt(0)};`);
}

function codeSpan(text: string, where: RunPlace): string {
  const runs = text.match(/`+/g) ?? [];
  let fence = '`';
  while (runs.some((run) => run === fence)) fence += '`';
  const room = /^`|`$/.test(text) ? ' ' : '';
  const inside = where === 'cell' ? text.replaceAll('|', '\\|') : text;
  return fence + room + inside + room + fence;
}

// CommonMark's rule of flanking, and no two marks beside each other.
function canMark(inside: string, { before, next, isNested }: Required<Neighbours>): boolean {
  // marked loses count of marks that begin or end in a word within others.
  if (isNested && /[\p{L}\p{N}]/u.test(before + next)) return false;
  const first = inside.at(0) ?? ' ';
  const last = inside.at(-1) ?? ' ';
  if (isMarkSign(before) || isMarkSign(next)) return false;
  const opens = !/\s/.test(first) && (!mayBeSign(first) || /\s/.test(before) || isSign(before));
  const closes = !/\s/.test(last) && (!mayBeSign(last) || /\s/.test(next) || isSign(next));
  return opens && closes;
}

function startOf(inline: Inline): string {
  switch (inline.kind) {
    case 'break':
      return ' ';
    case 'text':
      return escapeText(inline.text).at(0) ?? ' ';
    case 'strong':
    case 'emphasis':
    case 'deleted':
      return '*';
    case 'code':
      return '`';
    case 'image':
      return '!';
    default:
      return '[';
  }
}

function isMarkSign(letter: string): boolean {
  return letter === '*' || letter === '~';
}

// Half of an emoji is a sign to some and none to others.
function mayBeSign(letter: string): boolean {
  return isSign(letter) || /[\uD800-\uDFFF]/.test(letter);
}

function isSign(letter: string): boolean {
  return /[\p{P}\p{S}]/u.test(letter);
}
