import type { Settings } from '../../src/settings.js';

/** Gives an element the look that the learner has set: what is inside inherits it. */
export function applySettings(element: HTMLElement, { theme, motion, textSize }: Settings): void {
  element.toggleAttribute('data-theme', theme !== 'auto');
  if (theme !== 'auto') element.dataset['theme'] = theme;
  element.dataset['motion'] = motion;
  if (textSize === 1) element.style.removeProperty('--polku-text-scale');
  else element.style.setProperty('--polku-text-scale', String(textSize));
}
