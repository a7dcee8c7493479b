/** What can be wrong with a course's files before they are read. */
export const strings = {
  'problem.file.unreadable':
    'This file cannot be read ({{reason}}). Allow yourself to read it, or take it out of the course.',
} as const;
