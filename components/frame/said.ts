import { strings, type FrameText } from './frame-texts.js';

/** The language that the page itself speaks. */
export function languageOf(wished: string): 'en' | 'fi' {
  return wished.toLowerCase().split('-')[0] === 'fi' ? 'fi' : 'en';
}

/** A text of the page. */
export function textOf(lang: 'en' | 'fi', key: FrameText, course = ''): string {
  return strings[lang][key].replace('{{course}}', () => course);
}

/** A paragraph that says it. */
export function say(text: string, role?: 'alert'): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'said';
  paragraph.textContent = text;
  if (role) paragraph.setAttribute('role', role);
  return paragraph;
}
