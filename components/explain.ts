const reasons: Record<string, string> = {
  en: 'This page’s security policy (trusted-types) does not allow “lit-html”, so the course cannot be shown. The page’s keeper needs to add lit-html to it.',
  fi: 'Tämän sivun suojausasetus (trusted-types) ei salli ”lit-html”-käytäntöä, joten kurssia ei voi näyttää. Sivun ylläpitäjän pitää lisätä lit-html sallittuihin.',
};

const failures: Record<string, string> = {
  en: 'The course could not be loaded. Check the connection and open the page again.',
  fi: 'Kurssia ei voitu ladata. Tarkista yhteys ja avaa sivu uudelleen.',
};

/**
 * Says in the place of each course why it is missing. It stands outside of Lit and of i18next,
 * because it speaks when they could not even be loaded.
 */
export function explainFailure(error: unknown): void {
  // A script in the head may fail before the courses are there.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => explainFailure(error));
    return;
  }
  const texts = isPolicyRefused(error) ? reasons : failures;
  for (const course of document.querySelectorAll<HTMLElement>('polku-course')) {
    const lang = (course.lang || document.documentElement.lang).split('-')[0] ?? '';
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    message.textContent = texts[lang] ?? texts['en']!;
    // The host's own link to the course stays below it.
    course.prepend(message);
  }
}

function isPolicyRefused(error: unknown): boolean {
  return error instanceof TypeError && /policy/i.test(error.message);
}
