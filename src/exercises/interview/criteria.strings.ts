/** What an answer is looked back on by, on the screen and on paper. */
export const strings = {
  'criterion.answers': 'It answers the question',
  'criterion.example': 'It gives an example from life',
  'criterion.job': 'It fits the job',
  'criterion.clear': 'One can understand it',
  'criterion.contact': 'There is contact: asking again, asking back',
} as const;
