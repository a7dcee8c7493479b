/** What the learner reads and hears around putting in order. */
export const strings = {
  'order.ask': 'Put these in order with the arrows.',
  'order.askWords': 'Choose the words in their right order.',
  'order.bank': 'Words',
  'order.down': 'Move down: {{text}}',
  'order.moved': '“{{text}}” is now number {{place}} of {{count}}.',
  'order.sentence': 'Your sentence',
  'order.soFar': 'Your sentence: {{text}}',
  'order.takeBack': 'Take back: {{text}}',
  'order.up': 'Move up: {{text}}',
} as const;
