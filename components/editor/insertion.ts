import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, TransactionSpec } from '@codemirror/state';

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
  const before = doc.sliceString(Math.max(0, from - 2), from);
  const after = doc.sliceString(to, to + 2);
  const start = '\n\n'.slice(from === 0 ? 2 : /\n*$/.exec(before)![0].length);
  const end = to === doc.length || /^\n[^\n]/.test(after) ? '\n' : '';
  const first = from + start.length;
  const place = placeholderIn(block);
  return {
    changes: { from, to, insert: `${start}${block}${end}` },
    selection: { anchor: first + place.from, head: first + place.to },
    scrollIntoView: true,
    userEvent: 'input.block',
  };
}

/** Where a block goes: the blank line that the cursor is in, or the end of its top-level block. */
function placeFor(state: EditorState, at: number): { from: number; to: number } {
  const line = state.doc.lineAt(at);
  const tree = ensureSyntaxTree(state, line.to, parseTime) ?? syntaxTree(state);
  const top = tree.topNode;
  const block = top.childAfter(line.from);
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
