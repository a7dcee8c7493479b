import { openWay, wayAttributes, ways } from './links.js';

/** Opens all ways in that the page has, and those that it gets later. */
export function watchLinks(): void {
  // A block that is still being read may lack its link.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watchLinks, { once: true });
    return;
  }
  openAll(document);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(ways)) openWay(node);
        openAll(node);
      }
    }
  });
  // The document itself: its content may be written anew.
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: wayAttributes,
  });
}

function openAll(within: ParentNode): void {
  for (const way of within.querySelectorAll<HTMLElement>(ways)) openWay(way);
}
