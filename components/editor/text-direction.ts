import { Prec, RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  Direction,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { isolatesIn, lineDirection } from './line-direction.js';

const lineOf = {
  ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
  rtl: Decoration.line({ attributes: { dir: 'rtl' } }),
};
const isolate = Decoration.mark({ attributes: { dir: 'ltr' }, bidiIsolate: Direction.LTR });

interface Directions {
  readonly lines: DecorationSet;
  readonly isolates: DecorationSet;
}

const directions = ViewPlugin.define(
  (view) => ({
    in: directionsIn(view),
    update({ view, docChanged, viewportChanged }: ViewUpdate) {
      if (docChanged || viewportChanged) this.in = directionsIn(view);
    },
  }),
  {
    decorations: (plugin) => plugin.in.lines,
    provide: (plugin) => {
      const isolates = (view: EditorView): DecorationSet =>
        view.plugin(plugin)?.in.isolates ?? Decoration.none;
      // Innermost: it must not be torn apart by what is coloured in it.
      return Prec.lowest([
        EditorView.decorations.of(isolates),
        EditorView.bidiIsolatedRanges.of(isolates),
      ]);
    },
  },
);

/** Lines with letters that run from the right take their direction from what is said in them. */
export const textDirection: Extension = [EditorView.perLineTextDirection.of(true), directions];

function directionsIn({ state, visibleRanges }: EditorView): Directions {
  const lines = new RangeSetBuilder<Decoration>();
  const isolates = new RangeSetBuilder<Decoration>();
  let next = 0;
  for (const { from, to } of visibleRanges) {
    for (let at = Math.max(from, next); at <= to; at = next) {
      const line = state.doc.lineAt(at);
      next = line.to + 1;
      const direction = lineDirection(line.text);
      if (!direction) continue;
      lines.add(line.from, line.from, lineOf[direction]);
      for (const { from, to } of isolatesIn(line.text)) {
        isolates.add(line.from + from, line.from + to, isolate);
      }
    }
  }
  return { lines: lines.finish(), isolates: isolates.finish() };
}
