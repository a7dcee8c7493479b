/** What can be wrong with courses' files before they are read, and with several together. */
export const strings = {
  'problem.course.same-id':
    '{{file}} has the same id, {{id}}. Learners would have one progress in both courses. Give one of them another id.',
  'problem.file.unreadable':
    'This file cannot be read ({{reason}}). Allow yourself to read it, or take it out of the course.',
} as const;
