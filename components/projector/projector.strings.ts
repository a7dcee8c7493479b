/** What stands around a lesson in large type. */
export const strings = {
  'projector.answers': 'Show the answers',
  'projector.at': '{{title}}, {{at}} of {{count}}',
  'projector.back': 'Back',
  'projector.close': 'Close',
  'projector.exercise': 'Exercise {{number}}',
  'projector.forward': 'Forward',
  'projector.hide': 'Hide the answers',
  'projector.keys':
    'Arrow keys move. Space scrolls and goes on. A shows the answers, Escape closes.',
  'projector.place': '{{at}} of {{count}}',
} as const;
