/** What the learner reads where the browser writes down what it understands. */
export const strings = {
  'understood.listen': 'Let the browser listen',
  'understood.stop': 'Stop listening',
  'understood.on': 'The browser listens. Speak now.',
  'understood.text': 'What the browser understood:',
  'understood.fine': 'Browsers often mishear. Trust your own ear more than this.',
  'understood.offer':
    'This browser can write down what it understands. It may send your voice to a server for that.',
  'understood.switchOn': 'Switch it on',
} as const;
