import { isolateHistory } from '@codemirror/commands';
import { Annotation, type EditorState, type Text, type TransactionSpec } from '@codemirror/state';
import { lineAndColumn, offsetOf } from './places.js';

/** On what did not come from the author, and so is not told as if it had. */
export const fromOutside = Annotation.define<true>();

/** Makes a text of one that came from outside: by one change, which can be undone. */
export function changeTo(state: EditorState, text: string): TransactionSpec | undefined {
  const old = state.doc.toString();
  const next = text.replace(/\r\n?/g, '\n');
  if (old === next) return undefined;
  const shortest = Math.min(old.length, next.length);
  let start = 0;
  while (start < shortest && old[start] === next[start]) start++;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === next.at(-1 - end)) end++;
  const to = old.length - end;
  const changes = state.changes({ from: start, to, insert: next.slice(start, next.length - end) });

  const doc = changes.apply(state.doc);
  const kept = (at: number): number => {
    if (at <= start || at >= to) return changes.mapPos(at, 1);
    const { line, column } = lineAndColumn(state.doc, at);
    return offsetOf(doc, nearestLike(doc, line, state.doc.line(line).text), column);
  };
  const { anchor, head } = state.selection.main;
  return {
    changes,
    selection: { anchor: kept(anchor), head: kept(head) },
    annotations: [fromOutside.of(true), isolateHistory.of('full')],
  };
}

/** A cursor in the midst of what is replaced goes with its line, to the nearest one like it. */
function nearestLike(doc: Text, line: number, text: string): number {
  for (let away = 0; away < doc.lines; away++) {
    for (const number of [line + away, line - away]) {
      if (number >= 1 && number <= doc.lines && doc.line(number).text === text) return number;
    }
  }
  return line;
}
