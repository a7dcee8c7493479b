/** What the learner reads on the way that they took. */
export const strings = {
  'route.instead': 'Worth recommending here:',
  'route.noneRecommended_one':
    'There was one place where something could be recommended. You chose something else there.',
  'route.noneRecommended_other':
    'There were {{count}} places where something could be recommended. You chose something else in each of them.',
  'route.others': 'There are other endings. Go another way, and see where it leads.',
  'route.recommended_one':
    'There was one place where something could be recommended, and you chose it.',
  'route.recommended_other':
    'In {{good}} of the {{count}} places where something could be recommended, you chose it.',
  'route.title': 'Your way',
} as const;
