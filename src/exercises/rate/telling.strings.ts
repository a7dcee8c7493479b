/** What the learner reads where they tell more of a skill than how well they can do it. */
export const strings = {
  'rate.sum': 'How it adds up',
  'rate.example': 'An example (if you like)',
  'rate.exampleHow.work': 'Where and when did you do it? One sentence.',
  'rate.exampleHow.language': 'Where do you use it?',
  'rate.exampleHow.strength': 'When did it show?',
  'rate.exampleShown': 'Example:',
  'rate.former': 'No longer asked here',
  'rate.formerWhy': 'The course has changed. What you have said of these is kept.',
  'rate.remove': 'Remove',
  'rate.removeOf': 'Remove “{{skill}}”',
  'rate.removed': 'Removed.',
  'rate.undo': 'Undo',
  'rate.undoOf': 'Undo: keep “{{skill}}”',
} as const;
