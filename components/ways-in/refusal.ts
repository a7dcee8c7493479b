import type { Explanation } from './explanation.js';

const policy: Explanation = {
  en: 'This page’s security policy (trusted-types) does not allow “lit-html”, so the course cannot be shown. The page’s keeper needs to add lit-html to it.',
  fi: 'Tämän sivun suojausasetus (trusted-types) ei salli ”lit-html”-käytäntöä, joten kurssia ei voi näyttää. Sivun ylläpitäjän pitää lisätä lit-html sallittuihin.',
};

const xhtml: Explanation = {
  en: 'This page is sent as XHTML, and the course can be shown only in HTML. The page’s keeper needs to send it as text/html.',
  fi: 'Tämä sivu lähetetään XHTML-muodossa, ja kurssin voi näyttää vain HTML-sivulla. Sivun ylläpitäjän pitää lähettää se tyypillä text/html.',
};

const meddling: Explanation = {
  en: 'Another script on this page changes how JavaScript itself works, so the course cannot be shown. The page’s keeper can show it in a frame (embed.html) instead.',
  fi: 'Jokin toinen ohjelma tällä sivulla muuttaa JavaScriptin toimintaa, joten kurssia ei voi näyttää. Sivun ylläpitäjä voi näyttää sen kehyksessä (embed.html).',
};

/**
 * Says to the page's keeper why a course that has come cannot be shown here; nothing where it has
 * not come.
 */
export function refusalOf(error?: unknown): Explanation | undefined {
  if (document.contentType !== 'text/html') return xhtml;
  const message = error instanceof Error ? error.message : '';
  if (/policy/i.test(message)) return policy;
  return /fetch|import|load/i.test(message) ? undefined : meddling;
}
