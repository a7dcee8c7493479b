/** What the learner reads on the path of a course. */
export const strings = {
  'outline.about': 'About this course',
  'outline.continue': 'Continue',
  'outline.done': 'Done',
  'outline.doneOf_one': '{{done}} of {{count}} lesson done',
  'outline.doneOf_other': '{{done}} of {{count}} lessons done',
  'outline.minutes_one': '{{count}} minute',
  'outline.minutes_other': '{{count}} minutes',
  'outline.next': 'Next',
  'outline.completed': 'You have completed this course.',
  'outline.passed': 'You have passed this course: {{percent}} % right.',
  'outline.percent': '{{percent}} %',
  'outline.start': 'Start',
  'outline.started': 'Under way',
  'outline.title': 'Lessons',
} as const;
