/** What authors read where they record their voice. */
export const strings = {
  'voice.allKept': 'All of it has a recording now.',
  'voice.count': '{{done}} of {{all}} have a recording',
  'voice.discard': 'Discard it',
  'voice.earlier': 'The recording that it has now',
  'voice.failed': 'Recording cannot be loaded. Check the connection, and try again.',
  'voice.keep': 'Keep it',
  'voice.keepAndClose': 'Keep and close',
  'voice.keepAndNext': 'Keep and next',
  'voice.kept': 'Kept: {{text}}',
  'voice.list': 'All that is heard in this lesson',
  'voice.moved':
    'There is no place for the recording: the text has changed. Close this, and choose the text again.',
  'voice.nothing':
    'There is nothing here yet to be recorded. Write a list of words, a dictation, sentences to say or a dialogue; or select a text in the lesson, and come back.',
  'voice.otherwise':
    'You can also record with another program, and add the file with “Picture or sound”.',
  'voice.recorded': 'has a recording',
  'voice.silent': 'no recording yet',
  'voice.stays':
    'It is kept in this browser until you save the course. A recording is one minute long at most.',
  'voice.title': 'Record your voice',
  'voice.unkept': 'This recording is not kept yet.',
} as const;
