/** What the learner reads of the recordings that are kept for a while. */
export const strings = {
  'shelf.room_one': 'There is room for about {{count}} minute of recordings.',
  'shelf.room_other': 'There is room for about {{count}} minutes of recordings.',
  'shelf.next_one': 'When you record again, this one goes:',
  'shelf.next_other': 'When you record again, these go:',
  'shelf.one': '{{name}} ({{time}})',
  'shelf.download': 'Download',
  'shelf.letGo': 'Let it go',
  'shelf.gone': 'The recording is gone.',
  'shelf.all': 'Your recordings',
  'shelf.fine': 'They are gone when you leave. Download those that you want to keep.',
  'shelf.framed': 'If nothing is downloaded, open this page in a window of its own.',
} as const;
