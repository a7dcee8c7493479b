/** Moves the focus to the next part of the workbench that is shown, or to the one before. */
export function goRound(
  root: ParentNode,
  editor: HTMLElement | null | undefined,
  by: 1 | -1,
): void {
  const panes = [...root.querySelectorAll<HTMLElement>('.pane')];
  const shown = panes.filter((pane) => pane.checkVisibility());
  const at = shown.findIndex((pane) => pane.matches(':focus-within'));
  const next = at < 0 ? 0 : (at + by + shown.length) % shown.length;
  const pane = shown[next];
  // The text is left by the same key: what is written in it has the focus itself.
  if (editor && pane?.contains(editor)) editor.focus();
  else pane?.focus();
}
