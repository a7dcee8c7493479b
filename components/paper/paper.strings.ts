/** What stands on paper besides the course's own text. */
export const strings = {
  'paper.date': 'Date',
  'paper.exercise': 'Exercise {{number}}',
  'paper.facts': 'What the law and agreements say',
  'paper.factsIntro': 'Each statement with the day it was checked, the oldest first.',
  'paper.handoutKicker': '{{course}} · handout',
  'paper.key': 'Answers',
  'paper.name': 'Name',
  'paper.note': 'For the tutor',
  'paper.noteMinutes_one': 'For the tutor: {{count}} minute',
  'paper.noteMinutes_other': 'For the tutor: {{count}} minutes',
  'paper.onScreen': 'This exercise is played on the screen.',
  'paper.own': 'What I said and wrote',
  'paper.print': 'Print',
  'paper.refused':
    'Nothing can be printed here: the page around the course does not allow it. Open the course in a window of its own and print there.',
  'paper.tutorKicker': '{{course}} · the tutor’s version',
} as const;
