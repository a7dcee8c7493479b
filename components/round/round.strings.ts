/** What the learner reads while cards are asked. */
export const strings = {
  'round.again': 'Once more',
  'round.ask.exercise': 'This one went wrong twice. Try it again.',
  'round.ask.form': 'Which form fits?',
  'round.ask.hear': 'Which word do you hear?',
  'round.ask.recognise': 'What does this mean?',
  'round.ask.type': 'Write it.',
  'round.close': 'End the practice',
  'round.progress_one': '{{count}} question left',
  'round.progress_other': '{{count}} questions left',
  'round.title': 'Practice',
} as const;
