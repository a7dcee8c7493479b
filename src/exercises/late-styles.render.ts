import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that was loaded later than the element itself. */
export function addStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  const root = renderRoot as ShadowRoot;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
