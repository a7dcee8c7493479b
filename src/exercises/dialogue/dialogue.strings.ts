/** What the learner reads around a conversation. */
export const strings = {
  'dialogue.done': 'Done. You can go on, or play a part.',
  'dialogue.fill': 'Listen to the conversation. Write what is missing.',
  'dialogue.follow': 'Listen to the conversation and read along.',
  'dialogue.gap': 'Gap {{gap}} of {{gaps}}',
  'dialogue.gloss': 'Translations',
  'dialogue.hear': 'Listen to line {{line}}, {{name}}',
  'dialogue.hidden': 'The text is hidden.',
  'dialogue.listen': 'Listen to everything',
  'dialogue.play': 'Play a part',
  'dialogue.read': 'I have read it',
  'dialogue.slow': 'Slowly',
  'dialogue.translation': 'Translation of line {{line}}',
  'dialogue.veil': 'Hide the text',
} as const;
