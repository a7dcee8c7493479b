/** The language of the page around an element, also where it stands in another shadow root. */
export function languageAround(element: Element): string | undefined {
  const above = element.parentElement?.closest('[lang]');
  if (above) return above.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot
    ? (root.host.getAttribute('lang') ?? languageAround(root.host))
    : undefined;
}
