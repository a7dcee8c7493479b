/**
 * Defines a tag unless the page has it already: a second copy of this module on a page must not
 * break the first one.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
