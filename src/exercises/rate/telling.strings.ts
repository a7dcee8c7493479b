/** What the learner reads where they tell more of a skill than how well they can do it. */
export const strings = {
  'rate.sum': 'How it adds up',
  'rate.example': 'An example (if you like)',
  'rate.exampleHow': 'Where and when did you do it? One sentence, in any language.',
  'rate.exampleShown': 'Example:',
  'rate.former': 'No longer asked here',
  'rate.formerWhy': 'The course has changed. What you have said of these is kept.',
  'rate.letGo': 'Let go',
  'rate.letGoOf': 'Let go of “{{skill}}”',
} as const;
