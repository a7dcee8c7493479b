/** What the learner reads where an answer of their own is taken up again. */
export const revisingStrings = {
  'revise.save': 'Save',
  'revise.cancel': 'Cancel',
  'revise.saved': 'Changed.',
} as const;
