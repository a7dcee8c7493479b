/** Whether the course around an element was given a log of the host's: an LMS may keep its own. */
export function isKeptByHost(element: Element): boolean {
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    const { host } = root;
    if (host.localName === 'polku-course')
      return (host as { ledger?: unknown }).ledger !== undefined;
    root = host.getRootNode();
  }
  return false;
}
