import { isolateHistory } from '@codemirror/commands';
import { StateField, type EditorState, type Extension, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** `- `, `2. [ ] `, `> - `: all that stands in a line that Enter has begun. */
const marks = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]*)+$/;

/** The last of the marks, and what stands before it. */
const lastMark = /^(.*?)((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]*)$/;

/** What authors type as they have read it in the guide, the mark included. */
const typedMark = /^([ \t]*)([-*+] |\d{1,9}[.)] |> |#{1,6} |:::)$/;

/** Where the marks end that Enter has put into a line; -1 where there are none. */
const continued = StateField.define<number>({
  create: () => -1,
  update(end, tr) {
    if (!tr.docChanged) return end;
    const isOther = (event: string): boolean => tr.isUserEvent(`input.${event}`);
    if (!tr.isUserEvent('input') || ['type', 'paste', 'drop'].some(isOther)) {
      return end < 0 ? end : tr.changes.mapPos(end, -1);
    }
    const { head } = tr.newSelection.main;
    const line = tr.newDoc.lineAt(head);
    return head === line.to && marks.test(line.text) ? head : -1;
  },
});

/**
 * Lists and quotes go on by themselves on Enter. Who types the mark nevertheless gets it once, and
 * who types another one gets that instead: `- - put` is hardly ever meant. Undo brings it back.
 */
export const typedMarks: Extension = [
  continued,
  EditorView.inputHandler.of((view, from, to, text, insert) => {
    if (view.composing || from !== to || view.state.selection.ranges.length > 1) return false;
    const start = view.state.doc.lineAt(from).from;
    const line = lineInstead(view.state, from, text);
    if (line === undefined) return false;
    view.dispatch(insert());
    view.dispatch({
      changes: { from: start, to: from + text.length, insert: line },
      annotations: isolateHistory.of('full'),
      userEvent: 'input.type',
      scrollIntoView: true,
    });
    return true;
  }),
];

function lineInstead(state: EditorState, at: number, text: string): string | undefined {
  const end = state.field(continued);
  const { from, to, number } = state.doc.lineAt(at);
  if (end <= from || end > at || at !== to) return undefined;
  const before = state.sliceDoc(from, end);
  const [, outer, mark] = (marks.test(before) && lastMark.exec(before)) || [];
  const [, indent, typed] = typedMark.exec(state.sliceDoc(end, at) + text) ?? [];
  if (outer === undefined || !mark || indent === undefined || !typed) return undefined;
  // `- 5. kerros` is an item that begins with a number.
  if (/^\d/.test(typed) && !/^\d/.test(mark) && !/^1\D/.test(typed)) return undefined;
  if (indent) return indent + typed;
  if (/^[#:]/.test(typed)) return typed;
  const leavesQuote = mark.startsWith('>') && !typed.startsWith('>');
  return (leavesQuote ? indentOfItem(state.doc, number) : outer) + typed;
}

/** How far the item is indented that a line belongs to. */
function indentOfItem(doc: Text, number: number): string {
  for (let at = number - 1; at > 0; at--) {
    const { text } = doc.line(at);
    if (!text.trim()) break;
    const [, indent] = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/.exec(text) ?? [];
    if (indent !== undefined) return indent;
  }
  return '';
}
