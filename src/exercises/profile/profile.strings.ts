/** What the learner reads where they put together a text about themself. */
export const strings = {
  'profile.skills': 'Choose what you want to tell',
  'profile.work': 'At work',
  'profile.language': 'Language',
  'profile.strength': 'Strengths',
  'profile.more': 'More of your skills',
  'profile.none':
    'There are no skills of yours here yet. They come from exercises in which you rate what you can do. You can also write the text yourself.',
  'profile.failed':
    'Your skills could not be opened just now. You can write the text all the same.',
  'profile.again': 'Try again',
  'profile.text': 'Your text',
  'profile.fine': 'Change it until it sounds like you. It stays on this device.',
  'profile.dots': 'Write your own words in place of “…”.',
  'profile.full': 'There is no room for more.',
  'profile.kept': 'You have changed the text yourself, so your choice does not change it.',
  'profile.anew': 'Put it together anew',
  'profile.back': 'Take back my own text',
  'profile.copy': 'Copy',
  'profile.copied': 'Copied.',
  'profile.selected': 'The text is selected. Copy it now.',
  'profile.examples': 'For the interview: tell this as an example',
  'profile.nothing': 'You have written nothing here, and that is fine.',
  'profile.edit': 'Change my text',
} as const;
