/** What the learner reads on the page of a course's facts. */
export const strings = {
  'facts.intro':
    'Every statement about law or agreements in this course, with the day it was last checked. The oldest comes first.',
  'facts.none': 'This course makes no statements about law or agreements.',
  'facts.stale': 'Checked more than a year ago: the law may have changed since.',
  'facts.undated': 'It is not known when this was checked.',
  'facts.where': 'In the lesson {{lesson}}',
} as const;
