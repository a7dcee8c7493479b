/** What the learner reads around a conversation. */
export const strings = {
  'dialogue.done': 'Done. You can go on, or play a part.',
  'dialogue.fill': 'Listen to the conversation. Write what is missing.',
  'dialogue.follow': 'Listen to the conversation and read along.',
  'dialogue.gap': 'Gap {{gap}} of {{gaps}}',
  'dialogue.hear': 'Listen to line {{line}}, {{name}}',
  'dialogue.hidden': 'The text is hidden.',
  'dialogue.hideText': 'Hide the text',
  'dialogue.hideTranslations': 'Hide translations',
  'dialogue.listen': 'Listen to everything',
  'dialogue.play': 'Play a part',
  'dialogue.read': 'I have read it',
  'dialogue.showText': 'Show the text',
  'dialogue.showTranslations': 'Show translations',
  'dialogue.slow': 'Slowly',
  'dialogue.translation': 'Translation of line {{line}}',
} as const;
