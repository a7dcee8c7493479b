import type { Block, Inline } from '../../course/course.js';
import { plainText } from '../../course/plain-text.js';
import type { Place } from '../../problem.js';

/** A line as it stands in a paragraph: `**Liisa:** Huomenta!` */
export interface WrittenLine {
  readonly name: string;
  /** The name as a node: where the line starts. */
  readonly start: Inline;
  /** What follows the name; the colon too, where it stands behind the bold. */
  readonly text: readonly Inline[];
}

/** Whether a block begins as a line does: with a name in bold and a colon. */
export function startsLine(block: Block): boolean {
  return block.kind === 'paragraph' && nameAt(block.children, 0) !== undefined;
}

/**
 * How long a name is that is not read as bold, because no space parts it from the line:
 * `**Liisa:**Huomenta!`
 */
export function unspacedName(block: Block): number | undefined {
  const [first] = block.kind === 'paragraph' ? block.children : [];
  const text = first?.kind === 'text' ? first.text : '';
  return /^\*\*[^*]{1,80}:\*\*(?=\S)/.exec(text)?.[0].length;
}

/**
 * The lines in a paragraph: one or, where an author wrote no empty lines between them, several.
 * Bold words with a colon in the middle of a line are no name.
 */
export function linesIn(
  inlines: readonly Inline[],
  placeOf: (node: object) => Place,
): readonly WrittenLine[] {
  const first = inlines[0] && placeOf(inlines[0]);
  const starts = [...inlines.keys()].filter((at) => {
    if (nameAt(inlines, at) === undefined) return false;
    if (at === 0) return true;
    const { line, column } = placeOf(inlines[at]!);
    return line > (first?.line ?? 0) && column === first?.column;
  });
  return starts.map((at, index) => ({
    name: nameAt(inlines, at) ?? '',
    start: inlines[at]!,
    text: inlines.slice(at + 1, starts[index + 1]),
  }));
}

/** A line that a quote has swallowed, because there is no empty line between them. */
export function swallowedIn(
  quote: Block & { kind: 'quote' },
  placeOf: (node: object) => Place,
): Inline | undefined {
  const inlines = quote.children.flatMap((block) =>
    block.kind === 'paragraph' ? block.children : [],
  );
  return inlines.find(
    (inline, at) => nameAt(inlines, at) !== undefined && placeOf(inline).column === 1,
  );
}

/** Without what stands between the name and the text. */
export function withoutColon(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines;
  if (first?.kind === 'run') {
    return [{ ...first, children: withoutColon(first.children) }, ...rest];
  }
  if (first?.kind !== 'text') return inlines;
  const text = first.text.replace(/^\s*:?\s*/, '');
  return text ? [{ ...first, text }, ...rest] : rest;
}

function nameAt(inlines: readonly Inline[], at: number): string | undefined {
  const inline = inlines[at];
  if (inline?.kind !== 'strong') return undefined;
  const text = plainText(inline.children);
  const next = inlines[at + 1];
  const isFollowed = next?.kind === 'text' && /^\s*:/.test(next.text);
  if (!text.endsWith(':') && !isFollowed) return undefined;
  return text.replace(/\s*:$/, '') || undefined;
}
