/** What stands around the pages that a course has besides its lessons. */
export const strings = {
  'page.answers': 'My answers',
  'page.close': 'To the course',
  'page.facts': 'Facts and sources',
  'page.failed': 'This page could not be opened. You may have lost the connection.',
  'page.loading': 'Opening all lessons …',
  'page.missing': 'Some lessons could not be opened, so they are missing here.',
  'page.more': 'More',
  'page.print': 'Print a lesson',
  'page.progress': 'Keep my progress',
  'page.record': 'My record',
  'page.tutor': 'For the tutor',
} as const;
