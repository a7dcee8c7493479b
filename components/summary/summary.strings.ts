/** What the learner reads at the end of a lesson. */
export const strings = {
  'summary.canDo': 'You have practised:',
  'summary.courseDone': 'That was the last lesson of the course. Well done!',
  'summary.next': 'Next lesson',
  'summary.outline': 'Back to the path',
  'summary.replay': 'Play this lesson again',
  'summary.right_one': '{{right}} of {{count}} right at the first try',
  'summary.right_other': '{{right}} of {{count}} right at the first try',
  'summary.stillWrong_one':
    'One exercise is still open. It is there for you when you play the lesson again.',
  'summary.stillWrong_other':
    '{{count}} exercises are still open. They are there for you when you play the lesson again.',
  'summary.title': 'Lesson done',
  'summary.comeBackIn_one': '{{cards}} for review tomorrow.',
  'summary.comeBackIn_other': '{{cards}} for review in {{count}} days.',
  'summary.comeBack_one': 'One card comes back',
  'summary.comeBack_other': '{{count}} cards come back',
  'summary.due_one': 'One card is due for review today.',
  'summary.due_other': '{{count}} cards are due for review today.',
  'summary.drilled_one': 'You practised one word.',
  'summary.drilled_other': 'You practised {{count}} words and knew {{known}} at once.',
  'summary.noDrill': 'The practice could not begin. The words wait for you in the review.',
} as const;
