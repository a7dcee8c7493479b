/** What the learner reads around a review. */
export const strings = {
  'review.all': 'All {{count}}',
  'review.begin_one': '{{count}} card',
  'review.begin_other': '{{count}} cards',
  'review.close': 'To the course',
  'review.done': 'Reviewed',
  'review.due_one': 'One card is due today.',
  'review.due_other': '{{count}} cards are due today.',
  'review.empty':
    'There is nothing to review yet. Words come here when you have met them in a lesson, and exercises that went wrong twice.',
  'review.explain':
    'Each card comes back just before you would forget it. This is worked out on your device from your answers.',
  'review.forecast': 'The next seven days',
  'review.forecastDay_one': '{{day}}: {{count}} card',
  'review.forecastDay_other': '{{day}}: {{count}} cards',
  'review.known': '{{known}} of {{count}} known at once.',
  'review.leechExercise': 'An exercise in “{{lesson}}”',
  'review.leeches': 'What keeps slipping away',
  'review.leechesHelp':
    'Repeating alone does not help these. Say each one aloud in a sentence about your own work, write it on a note, or look at it again in its lesson.',
  'review.length': 'How many now?',
  'review.more': 'Review more',
  'review.nextIn_one': 'Nothing is due today. The next card comes tomorrow.',
  'review.nextIn_other': 'Nothing is due today. The next cards come in {{count}} days.',
  'review.nothingSoon': 'Nothing is due in the next days. Well done!',
  'review.title': 'Review',
  'review.today': 'Today',
  'review.waiting': 'Looking through your cards …',
} as const;
