/** What the learner reads and hears around sentences to say. */
export const strings = {
  'speak.ask': 'Listen, say it aloud, and judge by your own ear. Recording yourself is up to you.',
  'speak.sentence': 'Sentence {{at}} of {{count}}',
  'speak.judge': 'How was it?',
  'speak.well': 'Sounds good',
  'speak.more': 'I want to practise more',
  'speak.skip': 'I can’t speak now',
  'speak.skipped': 'Skipped',
  'speak.again': 'Say it again',
  'speak.done': 'That was the last sentence. You can go on, or say one again.',
  'speak.next': 'Next: sentence {{at}} of {{count}}.',
} as const;
