/** What an interview says on paper, where two people practise it. */
export const strings = {
  'paper.interview':
    'Work in pairs. One of you asks the questions and listens. The other answers without reading. Then change roles.',
  'paper.interviewWords': 'Words that help: {{words}}',
  'paper.interviewFollowUp': 'Then ask:',
  'paper.interviewNotes': 'Notes for my answer:',
  'paper.interviewChecks': 'Listen for these and tick what you hear:',
  'paper.interviewMarks':
    'Feedback for your partner. Circle one number for each answer: 0 = not yet, 1 = a little, 2 = mostly, 3 = well. Mistakes in grammar do not count.',
  'paper.interviewQuestion': 'Question',
  'paper.interviewWell': 'What went well',
  'paper.interviewPractise': 'What I want to practise',
  'paper.interviewAloud': 'I said it aloud. What I want to remember of it:',
  'paper.interviewFeedback': 'My partner says:',
  'paper.interviewNone': 'There is no answer here yet.',
} as const;
