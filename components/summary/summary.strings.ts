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
  'summary.drilled_one': 'You practised one word. It comes back for review on another day.',
  'summary.drilled_other':
    'You practised {{count}} words and knew {{known}} at once. They come back for review on other days.',
} as const;
