/** What the learner reads at a lesson’s end when their file has grown old. */
export const strings = {
  'reminder.later': 'Not now',
  'reminder.title': 'Your answers are only in this browser',
  'reminder.why': 'A file keeps them safe, even if the browser clears them or you get a new phone.',
} as const;
