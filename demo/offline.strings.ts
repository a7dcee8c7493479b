/** What the site says of new versions of itself. */
export const strings = {
  en: {
    ready: 'A new version of this site is ready.',
    load: 'Load it now',
    later: 'Later',
    loading: 'Loading…',
  },
  fi: {
    ready: 'Sivustosta on uusi versio.',
    load: 'Ota se käyttöön',
    later: 'Myöhemmin',
    loading: 'Ladataan…',
  },
} as const;
