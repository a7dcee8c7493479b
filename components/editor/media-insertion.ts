import type { EditorState, TransactionSpec } from '@codemirror/state';
import { blockChange, treeTo } from './insertion.js';
import { directiveLine } from './syntax/directive.js';

/** Where no picture is seen, or where one would break what stands there. */
const closed = /^(?:FrontMatter|FencedCode|Table|HTMLBlock|CommentBlock)$/;
const text = /^(?:Paragraph|ATXHeading\d|SetextHeading\d)$/;
const item = /^(?:ListItem|Blockquote)$/;

/**
 * Puts links to pictures and recordings where they were dropped: with a line of their own, or at
 * the end of a list's item. Without such a place they go to the cursor, within its line. Out of
 * settings, code, tables and `:::` lines they go to what is next to these.
 */
export function mediaInsertionOf(
  state: EditorState,
  links: readonly string[],
  dropped?: number,
): TransactionSpec {
  const line = state.doc.lineAt(dropped ?? state.selection.main.head);
  const blocks = blocksAt(state, line.from, line.to);
  const end = (name: RegExp): number | undefined => {
    const block = blocks.find((one) => name.test(one.name));
    return block && state.doc.lineAt(block.to).to;
  };
  const alone = (from: number, to = from): TransactionSpec =>
    placed(blockChange(state.doc, from, to, links.join('\n\n')));

  const after = end(closed);
  // What follows a table within an exercise is not the exercise's, or means something else there.
  if (after !== undefined) return alone(end(/^Directive$/) ?? after);
  const [marks, , , , name, rest] = directiveLine.exec(line.text) ?? [];
  if (marks) return alone(name || rest?.trim() ? line.from : line.to);
  if (line.text.trim() === '') return alone(line.from, line.to);
  if (dropped === undefined) {
    const { from, to } = state.selection.main;
    return placed({ from, to, insert: links.join('\n\n') });
  }
  if (end(item) === undefined) return alone(end(text) ?? line.to);
  const from = line.from + line.text.trimEnd().length;
  return placed({ from, to: line.to, insert: ` ${links.join(' ')}` });
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Leaves the cursor where a picture is to be described, else behind what is put there. */
function placed({ from, to, insert }: Change): TransactionSpec {
  const undescribed = insert.indexOf('![](');
  const anchor = from + (undescribed < 0 ? insert.trimEnd().length : undescribed + 2);
  return {
    changes: { from, to, insert },
    selection: { anchor },
    scrollIntoView: true,
    userEvent: 'input',
  };
}

/** The blocks that a line is of, the outermost first. */
function blocksAt(
  state: EditorState,
  from: number,
  to: number,
): readonly { readonly name: string; readonly to: number }[] {
  const blocks: { name: string; to: number }[] = [];
  treeTo(state, to).iterate({
    from,
    to,
    enter: (node) => {
      if (node.from <= to && node.to >= from) blocks.push({ name: node.name, to: node.to });
    },
  });
  return blocks;
}
