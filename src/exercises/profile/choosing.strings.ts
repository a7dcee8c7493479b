/** What the learner reads where they choose what they can do. */
export const strings = {
  'profile.skills': 'Choose what you want to tell',
  'profile.work': 'At work',
  'profile.language': 'Language',
  'profile.strength': 'Strengths',
  'profile.more': 'More of your skills',
  'profile.none':
    'There are no skills of yours here yet. They come from exercises in which you rate what you can do. You can also write the text yourself.',
  'profile.kept': 'You have changed the text yourself, so your choice does not change it.',
  'profile.anew': 'Put it together anew',
  'profile.back': 'Take back my own text',
  'profile.examples': 'For the interview: tell this as an example',
} as const;
