/** What the learner reads around a choice. */
export const strings = {
  'choice.one': 'Choose one.',
  'choice.several': 'Choose all that are right.',
} as const;
