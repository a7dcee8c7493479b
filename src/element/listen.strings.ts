/** What stands on the large buttons for hearing a sentence. */
export const listenStrings = {
  'listen.play': 'Listen',
  'listen.slow': 'Slowly',
  'listen.stop': 'Stop',
} as const;
