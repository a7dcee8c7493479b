/** What the learner reads around a list of words. */
export const strings = {
  'words.hide': 'Hide translations',
  'words.list': 'Words',
  'words.show': 'Show translations',
  'words.showOne': 'Show translation',
  'words.spoken': 'spoken:',
} as const;
