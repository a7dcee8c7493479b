import {
  EditorSelection,
  type ChangeSpec,
  type EditorState,
  type SelectionRange,
  type StateCommand,
} from '@codemirror/state';

/** Puts a mark, `*` or `**`, around what is selected or the word at the cursor, or takes it away. */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const change = state.changeByRange((range) => toggled(state, range, mark));
    dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input' }));
    return true;
  };
}

function toggled(
  state: EditorState,
  range: SelectionRange,
  { length }: { readonly length: number },
): { range: SelectionRange; changes: ChangeSpec } {
  const word = range.empty ? state.wordAt(range.head) : null;
  const { from, to } = word ?? range;
  const inner = state.sliceDoc(from, to);
  const inside = Math.min(starsBefore(inner, inner.length), starsAfter(inner, 0));
  const around = Math.min(
    starsBefore(state.sliceDoc(Math.max(0, from - 3), from), 3),
    starsAfter(state.sliceDoc(to, to + 3), 0),
  );
  // Three stars are both marks at once.
  const has = (stars: number): boolean => stars === length || stars === 3;
  if (inner.length > 2 * length && has(inside)) {
    return {
      changes: [
        { from, to: from + length },
        { from: to - length, to },
      ],
      range: EditorSelection.range(from, to - 2 * length),
    };
  }
  if (has(around)) {
    return {
      changes: [
        { from: from - length, to: from },
        { from: to, to: to + length },
      ],
      range: moved(range, -length),
    };
  }
  const mark = '*'.repeat(length);
  return {
    changes: [
      { from, insert: mark },
      { from: to, insert: mark },
    ],
    range: moved(range, length),
  };
}

function moved({ anchor, head }: SelectionRange, by: number): SelectionRange {
  return EditorSelection.range(anchor + by, head + by);
}

function starsBefore(text: string, end: number): number {
  return /\**$/.exec(text.slice(0, end))![0].length;
}

function starsAfter(text: string, start: number): number {
  return /^\**/.exec(text.slice(start))![0].length;
}
