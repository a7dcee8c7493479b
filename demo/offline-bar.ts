import css from './offline-bar.css?inline';
import { strings } from './offline.strings.js';

export interface BarAnswers {
  readonly load: () => void;
  readonly later: () => void;
}

/**
 * Shows that a new version is ready, in the language of the page, whatever that is by then. Gives
 * what takes it away.
 */
export function showOfflineBar({ load, later }: BarAnswers): () => void {
  const bar = document.createElement('div');
  bar.className = 'offline-bar';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = bar.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  // The text stands outside the shadow root: what changes in one is not always read out.
  bar.role = 'status';
  const text = document.createElement('p');
  const buttons = document.createElement('div');
  const loadButton = button('load');
  const laterButton = button('later');
  buttons.append(loadButton, laterButton);
  bar.append(text);
  root.append(document.createElement('slot'), buttons);
  let isLoading = false;
  loadButton.addEventListener('click', () => {
    if (isLoading) return;
    isLoading = true;
    loadButton.setAttribute('aria-disabled', 'true');
    speak();
    load();
  });
  // Whoever is done with the bar goes on where they were.
  let before: EventTarget | null = null;
  bar.addEventListener('focusin', ({ relatedTarget }) => (before ??= relatedTarget));
  const close = (): void => {
    const hadFocus = document.activeElement === bar;
    languages.disconnect();
    bar.remove();
    if (hadFocus && before instanceof HTMLElement) before.focus();
  };
  laterButton.addEventListener('click', () => {
    close();
    later();
  });
  const languages = new MutationObserver(speak);
  languages.observe(document.documentElement, { attributeFilter: ['lang'] });
  // At the top of the page: above the lesson's buttons or below them it would be in the way.
  document.body.prepend(bar);
  // What is scrolled past stays where it is; most browsers see to that themselves.
  if (scrollY > 0 && !CSS.supports('overflow-anchor', 'auto')) scrollBy(0, bar.offsetHeight);
  // What is in a live region from its beginning is not read out either.
  requestAnimationFrame(speak);
  return close;

  function speak(): void {
    const lang = document.documentElement.lang.startsWith('fi') ? 'fi' : 'en';
    const words = strings[lang];
    bar.lang = lang;
    text.textContent = words.ready;
    loadButton.textContent = isLoading ? words.loading : words.load;
    laterButton.textContent = words.later;
  }
}

function button(className: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className });
}
