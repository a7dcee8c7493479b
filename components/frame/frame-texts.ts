/** What the page in a frame says itself: it stands outside of what the course loads. */
export const strings = {
  en: {
    title: 'Course',
    unnamed:
      'This address does not name a course. It has to end with the name of one, for example: embed.html?course=learn-finnish',
    unknown: 'There is no course called “{{course}}” here. Check the name in the frame’s address.',
    sandboxed:
      'The page around this frame keeps it in a sandbox, so the course cannot be loaded. The page’s keeper needs to allow scripts and the same origin (sandbox="allow-scripts allow-same-origin").',
    failed: 'The course could not be loaded. Check the connection and open the page again.',
    apart:
      'Your answers are kept in this browser for this website only. On another website you begin anew.',
    understood: 'OK',
  },
  fi: {
    title: 'Kurssi',
    unnamed:
      'Tästä osoitteesta puuttuu kurssin nimi. Osoitteen lopussa täytyy olla nimi, esimerkiksi: embed.html?course=learn-finnish',
    unknown: 'Täällä ei ole kurssia ”{{course}}”. Tarkista nimi kehyksen osoitteesta.',
    sandboxed:
      'Sivu näyttää tämän kehyksen eristettynä (sandbox), joten kurssia ei voi ladata. Sivun ylläpitäjän pitää sallia ohjelmat ja sama alkuperä (sandbox="allow-scripts allow-same-origin").',
    failed: 'Kurssia ei voitu ladata. Tarkista yhteys ja avaa sivu uudelleen.',
    apart:
      'Vastauksesi säilyvät tässä selaimessa vain tätä sivustoa varten. Toisella sivustolla aloitat alusta.',
    understood: 'Selvä',
  },
} as const;

/** The names of those texts. */
export type FrameText = keyof typeof strings.en;
