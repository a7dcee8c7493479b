import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** What a step's heading folds away: all up to the next step. */
export function foldSteps(
  state: EditorState,
  lineStart: number,
  lineEnd: number,
): { from: number; to: number } | null {
  if (!/^##\s/.test(state.sliceDoc(lineStart, lineStart + 3))) return null;
  const heading = syntaxTree(state).topNode.childAfter(lineStart);
  if (heading?.name !== 'ATXHeading2' || heading.from !== lineStart) return null;
  let last = heading;
  for (let next = last.nextSibling; next; next = next.nextSibling) {
    if (/^ATXHeading[12]$/.test(next.name)) break;
    last = next;
  }
  return last.to > lineEnd ? { from: lineEnd, to: last.to } : null;
}
