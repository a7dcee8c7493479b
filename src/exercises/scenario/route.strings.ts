/** What the learner reads on the way that they took. */
export const strings = {
  'route.instead': 'Worth recommending here:',
  'route.others': 'There are other endings. Go another way, and see where it leads.',
  'route.recommended_one': '{{good}} of your {{count}} choice was worth recommending.',
  'route.recommended_other': '{{good}} of your {{count}} choices were worth recommending.',
  'route.title': 'Your way',
} as const;
