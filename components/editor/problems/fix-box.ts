import { closeHoverTooltips, showTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import { StateEffect, StateField } from '@codemirror/state';
import type { Marked } from './marked.js';
import { problemCard, type CardSetting } from './card.js';

const setBox = StateEffect.define<Tooltip | undefined>();

/** The box with the problems at the cursor, which takes the focus: for those who use keys. */
export const fixBox = StateField.define<Tooltip | undefined>({
  create: () => undefined,
  update(box, tr) {
    for (const effect of tr.effects) if (effect.is(setBox)) return effect.value;
    return tr.docChanged ? undefined : box;
  },
  provide: (field) => showTooltip.from(field, (box) => box ?? null),
});

/** Opens the box for these problems. */
export function openFixBox(
  view: EditorView,
  at: number,
  problems: readonly Marked[],
  setting: CardSetting,
): void {
  const create = () => {
    const dom = boxOf(view, problems, setting);
    return { dom, mount: () => (dom.querySelector('button') ?? dom).focus() };
  };
  const effects = [setBox.of({ pos: at, above: false, create }), closeHoverTooltips];
  view.dispatch({ effects });
}

/** Closes the box, and gives the focus back. */
export function closeFixBox(view: EditorView): boolean {
  if (!view.state.field(fixBox)) return false;
  view.dispatch({ effects: setBox.of(undefined) });
  view.focus();
  return true;
}

function boxOf(
  view: EditorView,
  problems: readonly Marked[],
  setting: CardSetting,
): HTMLDivElement {
  const box = document.createElement('div');
  box.className = 'fix-box';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', setting.translator.t('editor.problemsHere'));
  box.append(...problems.map(({ problem, message }) => problemCard(problem, message, setting)));
  const first = box.querySelector('p');
  if (first) {
    first.id = 'fix-box-text';
    box.setAttribute('aria-describedby', first.id);
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closeFixBox(view);
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    const isWithin = relatedTarget instanceof Node && box.contains(relatedTarget);
    // Not while the view is being drawn, which is when a closed box loses its focus.
    if (!isWithin && box.isConnected) queueMicrotask(() => leave(view, box));
  });
  return box;
}

function leave(view: EditorView, box: HTMLElement): void {
  if (box.isConnected) view.dispatch({ effects: setBox.of(undefined) });
}
