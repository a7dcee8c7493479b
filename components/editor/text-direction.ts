import { RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ownDirection = Decoration.line({ attributes: { dir: 'auto' } });

/** Lines with letters that run from the right take their direction from what they start with. */
export const textDirection: Extension = [
  EditorView.perLineTextDirection.of(true),
  ViewPlugin.define(
    (view) => ({
      decorations: linesIn(view),
      update({ view, docChanged, viewportChanged }: ViewUpdate) {
        if (docChanged || viewportChanged) this.decorations = linesIn(view);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  ),
];

function linesIn({ state, visibleRanges }: EditorView): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  let next = 0;
  for (const { from, to } of visibleRanges) {
    for (let at = Math.max(from, next); at <= to; at = next) {
      const line = state.doc.lineAt(at);
      if (rightToLeft.test(line.text)) lines.add(line.from, line.from, ownDirection);
      next = line.to + 1;
    }
  }
  return lines.finish();
}
