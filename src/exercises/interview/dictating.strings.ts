/** What the learner is told where they write by speaking. */
export const strings = {
  'dictating.on': 'The browser listens. Speak now.',
  'dictating.written': 'Written: {{text}}',
  'problem.dictating.failed':
    'What you said could not be written this time. That says nothing about how you said it. Try again, or write it.',
  'problem.dictating.language': 'This browser cannot write by speaking in this language. Write it.',
  'problem.dictating.network':
    'Writing by speaking needs an internet connection, and there is none. Write it.',
} as const;
