/** What the learner reads where they rate themself. */
export const strings = {
  'rate.ask': 'Choose one for each. Only you see it, and you can change it later.',
  'rate.none': 'Not rated yet',
  'rate.change': 'Change',
} as const;
