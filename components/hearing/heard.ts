import type { Utterance } from '../../src/speech/speech.js';

/** What is to be heard where a tap or a key has landed, if anything is. */
export function heardAt(event: Event): HTMLElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && 'hear' in node.dataset);
}

/** What a piece of the page says: its words in their language, and its recording where it has one. */
export function utteranceOf(node: HTMLElement): Utterance {
  const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const inside = node.querySelector<HTMLElement>('[lang]');
  const around = node.closest<HTMLElement>('[lang]');
  const lang = node.lang || inside?.lang || around?.lang || 'en';
  const audio = node.dataset['audio'] ?? (node instanceof HTMLAnchorElement ? node.href : '');
  return { text, lang, ...(audio && { audio }) };
}
