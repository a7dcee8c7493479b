import type { SayEvent } from '../../src/element/say-event.js';
import type { Hearing } from './hearing.js';

/** What is to be heard where a tap or a key has landed, if anything is. */
function heardAt(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && 'hear' in node.dataset);
}

/**
 * Notices what is to be heard in a course: what is tapped there, and what is asked for. Who says it
 * is loaded then, and begins to load when the finger comes down: some browsers let a page speak
 * only soon after a tap.
 */
export function watchTaps(
  host: HTMLElement,
  hear: (act: (hearing: Hearing) => unknown, isAsked: boolean) => void,
): void {
  host.addEventListener('polku-say', (event: SayEvent) => {
    event.stopPropagation();
    const [node] = event.composedPath();
    hear((hearing) => hearing.say(event.utterance, node, event.pace), true);
  });
  host.addEventListener('pointerdown', (event) => {
    if (heardAt(event)) hear((hearing) => hearing.prepare(), false);
  });
  host.addEventListener('click', (event) => {
    const node = heardAt(event);
    if (!node || event.ctrlKey || event.metaKey) return;
    // Not to the recording's file; but what stands in a label still chooses it.
    if (node instanceof HTMLAnchorElement) event.preventDefault();
    // Who taps an answer wants to give it: that it cannot be heard is not worth a word.
    const isAsked = node.matches('[role="button"], a, dfn');
    hear((hearing) => hearing.sayNode(node, isAsked), isAsked);
  });
  host.addEventListener('keydown', (event) => {
    const node = event.composedPath()[0];
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!(node instanceof HTMLElement) || !node.matches('[data-hear][role="button"]')) return;
    event.preventDefault();
    hear((hearing) => hearing.sayNode(node, true), true);
  });
}
