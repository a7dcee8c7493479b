import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Fix, Problem, Severity } from '../../../src/problem.js';
import { stretchOf, type Stretch } from '../places.js';

/** A problem where it is in the text now, which may have changed since it was found. */
export interface Marked extends Stretch {
  readonly problem: Problem;
  readonly message: string;
  readonly fix?: Stretch;
}

const setMarked = StateEffect.define<readonly Marked[]>();

/** The problems of the text, in their order. They move with what is written before them. */
export const markedField = StateField.define<readonly Marked[]>({
  create: () => [],
  update(marked, tr) {
    for (const effect of tr.effects) if (effect.is(setMarked)) return effect.value;
    if (!tr.docChanged || marked.length === 0) return marked;
    const moved = ({ from, to }: Stretch): Stretch => ({
      from: tr.changes.mapPos(from, 1),
      to: Math.max(tr.changes.mapPos(from, 1), tr.changes.mapPos(to, -1)),
    });
    return marked.map((one) => ({
      ...one,
      ...moved(one),
      ...(one.fix && { fix: moved(one.fix) }),
    }));
  },
});

const levels: Readonly<Record<Severity, Diagnostic['severity']>> = {
  error: 'error',
  warning: 'warning',
  advice: 'info',
};

/** Shows these problems instead of those before. `render` draws one for its tooltip. */
export function showProblems(
  state: EditorState,
  problems: readonly Problem[],
  describe: (problem: Problem) => string,
  render: (view: EditorView, marked: Marked) => Node,
): TransactionSpec {
  const marked = problems
    .map((problem) => markedOf(state, problem, describe(problem)))
    .sort((one, other) => one.from - other.from);
  const diagnostics = marked.map((one): Diagnostic => {
    const { from, to, message, problem } = one;
    const severity = levels[problem.severity];
    return { from, to, message, severity, renderMessage: (view) => render(view, one) };
  });
  const { effects = [] } = setDiagnostics(state, diagnostics);
  return { effects: [setMarked.of(marked), ...[effects].flat()] };
}

/** The problems at a position: of its line, those that it stands in first. */
export function problemsAt(state: EditorState, at: number): readonly Marked[] {
  const line = state.doc.lineAt(at);
  const touches = ({ from, to }: Stretch, start: number, end: number): boolean =>
    from <= end && to >= start;
  const here = state.field(markedField).filter((one) => touches(one, line.from, line.to));
  return [
    ...here.filter((one) => touches(one, at, at)),
    ...here.filter((one) => !touches(one, at, at)),
  ];
}

/** Where a fix is to be put now. */
export function fixStretch(state: EditorState, fix: Fix): Stretch {
  const known = state.field(markedField).find(({ problem }) => problem.fix === fix);
  return known?.fix ?? stretchOf(state.doc, fix.place);
}

function markedOf(state: EditorState, problem: Problem, message: string): Marked {
  const { place, fix } = problem;
  const stretch = place ? stretchOf(state.doc, place) : { from: 0, to: 0 };
  return { ...stretch, problem, message, ...(fix && { fix: stretchOf(state.doc, fix.place) }) };
}
