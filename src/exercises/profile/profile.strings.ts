/** What the learner reads around a text about themself. */
export const strings = {
  'profile.failed':
    'Your skills could not be opened just now. You can write the text all the same.',
  'profile.again': 'Try again',
  'profile.text': 'Your text',
  'profile.fine': 'Change it until it sounds like you. It stays on this device.',
  'profile.dots': 'Write your own words in place of “…”.',
  'profile.full': 'There is no room for more.',
  'profile.copy': 'Copy',
  'profile.copied': 'Copied.',
  'profile.selected': 'The text is selected. Copy it now.',
  'profile.nothing': 'You have written nothing here, and that is fine.',
  'profile.edit': 'Change my text',
} as const;
