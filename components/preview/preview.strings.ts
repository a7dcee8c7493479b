/** What the author reads around the preview of a lesson. */
export const strings = {
  'preview.again': 'Start this exercise again',
  'preview.all': 'The whole lesson, all exercises at once. Answers here are not kept.',
  'preview.beginning': 'From the beginning',
  'preview.closed': 'Here learners are back on the path of the course.',
  'preview.contents': 'The title page and contents, as a learner sees them.',
  'preview.edit': 'Edit',
  'preview.editExercise': 'Edit the exercise: {{name}}',
  'preview.editStep': 'Edit the step: {{name}}',
  'preview.learner': 'The lesson as learners play it. Answers here are not kept.',
  'preview.none': 'There is no lesson to show yet.',
  'preview.title': 'Preview',
  'preview.tutor': 'For the tutor',
  'preview.tutorTime_one': 'For the tutor, {{count}} minute',
  'preview.tutorTime_other': 'For the tutor, {{count}} minutes',
} as const;
