import type { Tell } from './explanation.js';
import { keepKeys } from './keep-keys.js';
import { refusalOf } from './refusal.js';
import { watchLinks } from './watch-links.js';

export { refusalOf };

/** How long a course may take from its definition to its first words, in milliseconds. */
const patience = 5_000;

/**
 * What a page has of the module besides the tag: links that become courses, keys that stay in
 * them, and a word where one never comes up.
 */
export function openWays(tell: Tell): void {
  watchLinks();
  keepKeys(window);
  lookLater(tell);
}

// No promise: on a page that keeps the course from rendering, it may never be kept.
function lookLater(tell: Tell): void {
  const isDefined = () => customElements.get('polku-course') !== undefined;
  setTimeout(() => (isDefined() ? explainEmpty(tell) : lookLater(tell)), patience);
}

// What keeps a course from rendering may throw anywhere, and is seen only by what is not there.
function explainEmpty(tell: Tell): void {
  const texts = refusalOf();
  for (const course of document.querySelectorAll<HTMLElement>('polku-course[src]')) {
    if (texts && !course.shadowRoot?.querySelector('.frame')) tell(course, texts);
  }
}
