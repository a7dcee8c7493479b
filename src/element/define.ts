const page = globalThis as unknown as Record<symbol, unknown>;
const elements = Symbol.for('polku.elements');
const isFirst = !page[elements];
page[elements] = true;

/**
 * Defines a tag, unless another copy of this module came to the page before: of two versions that
 * share a course neither would work.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isFirst && !customElements.get(tag)) customElements.define(tag, element);
}
