import type { Block, Inline, ListItem } from '../../course/course.js';
import type { Span } from '../../finnish/difference.js';

/**
 * The text of blocks as it is measured: a line for each paragraph, heading, list item and cell.
 * Letter for letter as it stands in the blocks, so that what is found can be marked there.
 */
export function textOfBlocks(blocks: readonly Block[]): string {
  let text = '';
  walk(blocks, {
    text: (piece) => {
      text += piece;
      return [{ kind: 'text', text: piece }];
    },
    end: () => (text += '\n'),
  });
  return text;
}

/**
 * The same blocks with what is found cut out of their text, as gaps without a number: whoever
 * renders them says what a gap looks like. `spans` are places in `textOfBlocks`, in their order.
 */
export function cutOut(blocks: readonly Block[], spans: readonly Span[]): readonly Block[] {
  let at = 0;
  let next = 0;
  return walk(blocks, {
    text(piece) {
      const start = at;
      at += piece.length;
      while ((spans[next]?.end ?? Infinity) <= start) next += 1;
      return piecesOf(piece, start, spans.slice(next));
    },
    end: () => (at += 1),
  });
}

function piecesOf(piece: string, from: number, spans: readonly Span[]): readonly Inline[] {
  const pieces: Inline[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(0, start - from), Math.min(piece.length, end - from)];
    if (first >= piece.length) break;
    if (first > done) pieces.push({ kind: 'text', text: piece.slice(done, first) });
    pieces.push({ kind: 'gap', answers: [piece.slice(first, last)] });
    done = last;
  }
  if (done < piece.length) pieces.push({ kind: 'text', text: piece.slice(done) });
  return pieces;
}

/** Goes through text in its order: what stands instead of a piece of it, and where a line ends. */
interface Visitor {
  text(piece: string): readonly Inline[];
  end(): void;
}

function walk(blocks: readonly Block[], visitor: Visitor): readonly Block[] {
  return blocks.map((block) => walkBlock(block, visitor));
}

function walkBlock(block: Block, visitor: Visitor): Block {
  const line = (inlines: readonly Inline[]) => {
    const children = walkInlines(inlines, visitor);
    visitor.end();
    return children;
  };
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: line(block.children) };
    case 'list': {
      const items = block.items.map((item): ListItem => ({
        ...item,
        children: walk(item.children, visitor),
      }));
      return { ...block, items };
    }
    case 'table':
      return {
        ...block,
        header: block.header.map(line),
        rows: block.rows.map((row) => row.map(line)),
      };
    case 'code':
    case 'rule':
      return block;
    default:
      return { ...block, children: walk(block.children, visitor) };
  }
}

function walkInlines(inlines: readonly Inline[], visitor: Visitor): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        // A line that is wrapped in the author's file goes on.
        return visitor.text(inline.text.replace(/[\r\n\u2028\u2029]/g, ' '));
      case 'break':
        visitor.end();
        return [inline];
      case 'code':
      case 'image':
      case 'gap':
        return [inline];
      default:
        return [{ ...inline, children: walkInlines(inline.children, visitor) }];
    }
  });
}
