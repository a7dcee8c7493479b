/** What the learner reads and hears around finding pairs. */
export const strings = {
  'match.ask': 'Find the pair for each one.',
  'match.bank': 'Choices',
  'match.empty': 'Pair for “{{left}}”: none yet',
  'match.filled': '“{{left}}”: {{right}}. Take back',
  'match.full': 'Each one has a pair.',
  'match.next': 'Now: {{left}}',
  'match.placed': '“{{left}}”: {{right}}.',
} as const;
