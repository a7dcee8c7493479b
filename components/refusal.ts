import type { Explanation } from './explain.js';

/** Says to the page's keeper that its Trusted Types keep Lit from rendering. */
export const refusal: Explanation = {
  en: 'This page’s security policy (trusted-types) does not allow “lit-html”, so the course cannot be shown. The page’s keeper needs to add lit-html to it.',
  fi: 'Tämän sivun suojausasetus (trusted-types) ei salli ”lit-html”-käytäntöä, joten kurssia ei voi näyttää. Sivun ylläpitäjän pitää lisätä lit-html sallittuihin.',
};
