import type { Settings } from '../../src/settings.js';

/** Gives an element the look that the learner has set: what is inside inherits it. */
export function applySettings(element: HTMLElement, { theme, motion, textSize }: Settings): void {
  // What the host wishes counts for who has no wish of their own.
  const shown = theme === 'auto' ? element.getAttribute('theme') : theme;
  element.toggleAttribute('data-theme', !!shown);
  if (shown) element.dataset['theme'] = shown;
  element.dataset['motion'] = motion;
  if (textSize === 1) element.style.removeProperty('--polku-text-scale');
  else element.style.setProperty('--polku-text-scale', String(textSize));
}
