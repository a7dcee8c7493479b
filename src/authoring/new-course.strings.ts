/** What a new course already says; it is in the course's language. */
export const strings = {
  'new.first': 'The first lesson',
} as const;
