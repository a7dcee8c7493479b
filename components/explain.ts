import type { Explanation } from './ways-in/explanation.js';

const failure: Explanation = {
  en: 'The course could not be loaded. Check the connection and open the page again.',
  fi: 'Kurssia ei voitu ladata. Tarkista yhteys ja avaa sivu uudelleen.',
};

/**
 * Says in the place of each course why it is missing: that the module did not come, unless there
 * is more to say. It stands outside of Lit and of i18next, because it speaks when they could not
 * even be loaded.
 */
export function explain(texts = failure): void {
  // A script in the head may fail before the courses are there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => explain(texts));
    return;
  }
  for (const course of document.querySelectorAll<HTMLElement>('polku-course')) tell(course, texts);
}

/** Says something in the place of a course. */
export function tell(course: HTMLElement, texts: Explanation): void {
  const lang = (course.lang || document.documentElement.lang).split('-')[0] ?? '';
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = texts[lang] ?? texts.en;
  // The host's own link to the course stays below it.
  (course.shadowRoot ?? course).prepend(message);
}
