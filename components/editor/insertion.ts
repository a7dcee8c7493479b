import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import type { Tree } from '@lezer/common';

/** How long it may take to know the text down to the cursor, in milliseconds. */
const parseTime = 200;

/**
 * Puts a block after the one that the cursor is in, with a blank line before and after it. What is
 * to be written first is selected: the first `…`, else the first line below `:::type`.
 */
export function insertionOf(state: EditorState, text: string): TransactionSpec {
  const { doc } = state;
  const block = text.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  const { from, to } = placeFor(state, state.selection.main.head);
  const changes = blockChange(doc, from, to, block);
  const first = from + changes.insert.indexOf(block);
  const place = placeholderIn(block);
  return {
    changes,
    selection: { anchor: first + place.from, head: first + place.to },
    scrollIntoView: true,
    userEvent: 'input.block',
  };
}

/** Puts a block in the place of something, with a blank line before and after it. */
export function blockChange(
  doc: Text,
  from: number,
  to: number,
  block: string,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const before = doc.sliceString(Math.max(0, from - 2), from);
  const after = doc.sliceString(to, to + 2);
  const start = '\n\n'.slice(from === 0 ? 2 : /\n*$/.exec(before)![0].length);
  const isLast = to === doc.length || after === '\n';
  const end = isLast ? '\n'.slice(after.length) : '\n\n'.slice(/^\n*/.exec(after)![0].length);
  return { from, to, insert: `${start}${block}${end}` };
}

/** How the text is built, at least as far as an offset. */
export function treeTo(state: EditorState, end: number): Tree {
  return ensureSyntaxTree(state, end, parseTime) ?? syntaxTree(state);
}

/** Where a block goes: the blank line that the cursor is in, or the end of its top-level block. */
function placeFor(state: EditorState, at: number): { from: number; to: number } {
  const line = state.doc.lineAt(at);
  const block = treeTo(state, line.to).topNode.childAfter(line.from);
  const isWithin = block && block.from <= line.to && block.to >= line.from;
  if (isWithin && (line.text.trim() !== '' || block.from < line.from)) {
    const last = state.doc.lineAt(block.to);
    return { from: last.to, to: last.to };
  }
  return { from: line.from, to: line.to };
}

function placeholderIn(block: string): { from: number; to: number } {
  const gap = block.indexOf('…');
  if (gap >= 0) return { from: gap, to: gap + 1 };
  const [opening, rest] = /^:::[^\n]*\n+([^\n]*)/.exec(block) ?? [];
  if (opening === undefined || rest === undefined) return { from: block.length, to: block.length };
  return { from: opening.length - rest.length, to: opening.length };
}
