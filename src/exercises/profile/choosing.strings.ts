/** What the learner reads where they choose what they can do. */
export const strings = {
  'profile.skills': 'Choose what you want to tell',
  'profile.work': 'At work',
  'profile.language': 'Language',
  'profile.strength': 'Strengths',
  'profile.more': 'More of your skills',
  'profile.none':
    'You have not rated your skills yet. You do it in exercises that ask what you can do. You can also write the text yourself.',
  'profile.proposal': 'This is a proposal. It is kept when you change, copy or keep it.',
  'profile.keep': 'Keep this text',
  'profile.kept': 'You have changed the sentences yourself, so your choice does not change them.',
  'profile.anew': 'Put it together anew',
  'profile.back': 'Take back my own text',
  'profile.examples': 'For the interview: tell this as an example',
} as const;
