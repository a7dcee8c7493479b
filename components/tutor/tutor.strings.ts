/** What whoever leads a group reads. */
export const strings = {
  'tutor.answers': 'Answers',
  'tutor.begins': 'The session begins at',
  'tutor.exercise': 'Exercise {{number}}',
  'tutor.intro':
    'For whoever leads a group through a lesson: the notes with their times, the exercises with their answers, and large type for a projector.',
  'tutor.lesson': 'Lesson',
  'tutor.minutes_one': '{{count}} minute',
  'tutor.minutes_other': '{{count}} minutes',
  'tutor.noNotes': 'This lesson has no notes for tutors.',
  'tutor.plan': 'The session',
  'tutor.print': 'Print with notes and answers',
  'tutor.project': 'Show in large type',
  'tutor.steps': 'Step by step',
  'tutor.total': 'Together {{time}}, until {{end}}.',
} as const;
