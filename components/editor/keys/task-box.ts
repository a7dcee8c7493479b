import type { ChangeSpec, StateCommand } from '@codemirror/state';

const item = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[ xX]\][ \t]+)?/;

/** Ticks the boxes of the selected list items, or takes the ticks away; items without one get one. */
export const toggleTaskBox: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { from, to } = state.selection.main;
  const changes: ChangeSpec[] = [];
  for (let at = from; at <= to;) {
    const line = state.doc.lineAt(at);
    const [, marker = '', box] = item.exec(line.text) ?? [];
    const start = line.from + marker.length;
    if (box) changes.push({ from: start + 1, to: start + 2, insert: box[1] === ' ' ? 'x' : ' ' });
    else if (marker) changes.push({ from: start, insert: '[ ] ' });
    at = line.to + 1;
  }
  if (changes.length > 0) dispatch(state.update({ changes, userEvent: 'input' }));
  return true;
};
