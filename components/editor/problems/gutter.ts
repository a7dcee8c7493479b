import { RangeSet, type Extension } from '@codemirror/state';
import { GutterMarker, gutter, type EditorView } from '@codemirror/view';
import type { Severity } from '../../../src/problem.js';
import type { Translator } from '../../../src/i18n/translator.js';
import { markedField, type Marked } from './marked.js';
import { severitySign } from './sign.js';

const ranks: readonly Severity[] = ['advice', 'warning', 'error'];

class ProblemMark extends GutterMarker {
  constructor(
    readonly severity: Severity,
    readonly text: string,
  ) {
    super();
  }

  override eq(other: ProblemMark): boolean {
    return other.severity === this.severity && other.text === this.text;
  }

  override toDOM(): Node {
    const mark = document.createElement('span');
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', this.text);
    mark.title = this.text;
    mark.append(severitySign(this.severity));
    return mark;
  }
}

/** A sign beside each line that has problems; a click on it opens them. */
export function problemGutter(
  translator: () => Translator,
  open: (view: EditorView, at: number) => void,
): Extension {
  return gutter({
    class: 'problem-gutter',
    markers: (view) => marksIn(view, translator()),
    domEventHandlers: {
      click(view, line) {
        open(view, line.from);
        return true;
      },
    },
  });
}

function marksIn(view: EditorView, { t }: Translator): RangeSet<GutterMarker> {
  const byLine = new Map<number, Marked[]>();
  for (const one of view.state.field(markedField)) {
    const { from } = view.state.doc.lineAt(one.from);
    byLine.set(from, [...(byLine.get(from) ?? []), one]);
  }
  const marks = [...byLine].map(([from, all]) => {
    const worst = Math.max(...all.map(({ problem }) => ranks.indexOf(problem.severity)));
    const text = all.map(
      ({ problem, message }) => `${t(`editor.${problem.severity}`)}: ${message}`,
    );
    return new ProblemMark(ranks[worst]!, text.join('\n')).range(from);
  });
  return RangeSet.of(marks, true);
}
