/** A text in the languages that it is there in, English among them. */
export type Explanation = Readonly<Record<string, string>> & { readonly en: string };

const failure: Explanation = {
  en: 'The course could not be loaded. Check the connection and open the page again.',
  fi: 'Kurssia ei voitu ladata. Tarkista yhteys ja avaa sivu uudelleen.',
};

/**
 * Says in the place of each course why it is missing. It stands outside of Lit and of i18next,
 * because it speaks when they could not even be loaded.
 */
export function explain(texts: Explanation): void {
  // A script in the head may fail before the courses are there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => explain(texts));
    return;
  }
  for (const course of document.querySelectorAll<HTMLElement>('polku-course')) {
    const lang = (course.lang || document.documentElement.lang).split('-')[0] ?? '';
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = texts[lang] ?? texts.en;
    // The host's own link to the course stays below it.
    course.prepend(message);
  }
}

/** Says that the module did not come. */
export function explainFailure(): void {
  explain(failure);
}
