/** What the learner reads between two parts of a lesson. */
export const strings = {
  'interlude.againText_one': 'One answer was not quite right. Let’s look at it again.',
  'interlude.againText_other': '{{count}} answers were not quite right. Let’s look at them again.',
  'interlude.drill': 'The words of this lesson',
  'interlude.drillText_one': 'Practise the new word now: it takes less than a minute.',
  'interlude.drillText_other':
    'Practise the {{count}} new words now: it takes a few minutes. They also come back for review on other days.',
} as const;
