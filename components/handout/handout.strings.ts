/** What is chosen before a lesson is printed. */
export const strings = {
  'handout.intro':
    'Print a lesson for a group or for yourself: its text, and its exercises to do on paper.',
  'handout.key': 'With the answers, on a page of their own',
  'handout.lesson': 'Lesson',
  'handout.notes': 'With the notes for the tutor',
  'handout.preview': 'How it looks on paper',
} as const;
