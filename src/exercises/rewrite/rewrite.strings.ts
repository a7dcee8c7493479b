/** What the learner reads around a text to be rewritten. */
export const strings = {
  'rewrite.original': 'The original',
  'rewrite.own': 'Your version',
  'rewrite.full': 'There is no room for more.',
  'rewrite.private': 'Your version stays on this device. It is not graded.',
  'rewrite.checklist': 'Look at your version once more',
  'rewrite.compare': 'Compare with the model version',
  'rewrite.model': 'A model version',
  'rewrite.modelIsOne': 'One way of saying it. Yours may be as good.',
  'rewrite.nothing': 'You have not written a version of your own.',
  'rewrite.edit': 'Change my version',
} as const;
