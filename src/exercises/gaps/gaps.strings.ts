/** What the learner reads around a text with gaps. */
export const strings = {
  'gaps.bank': 'Choose a word, and it goes to the gap. To take it back, choose the gap.',
  'gaps.choose': 'Choose',
  'gaps.empty': 'empty',
  'gaps.gap': 'Gap {{gap}} of {{gaps}}',
  'gaps.menu': 'Choose the right word for each gap.',
  'gaps.placed': '“{{text}}” is now in gap {{gap}} of {{gaps}}.',
  'gaps.returned': '“{{text}}” is back with the other words.',
  'gaps.tiles': 'Words',
  'gaps.typed': 'Write what is missing.',
} as const;
