/** What the learner reads and hears around a dictation. */
export const strings = {
  'dictation.choose': 'Listen, and choose what you hear.',
  'dictation.typed': 'Listen, and write what you hear.',
  'dictation.sentence': 'Sentence {{at}} of {{count}}',
  'dictation.cannot': 'I can’t listen now',
  'dictation.can': 'I can listen again',
  'dictation.clues':
    'That is fine. Here is what each sentence means and how its words begin: write it from that. It counts the same.',
  'dictation.meanings': 'That is fine. Here is what is said, by its meaning. It counts the same.',
  'dictation.meaning': 'It means',
  'dictation.word_one': '{{first}}, {{count}} letter',
  'dictation.word_other': '{{first}}, {{count}} letters',
} as const;
