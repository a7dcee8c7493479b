/** What `polku diff` says. */
export const strings = {
  'diff.again': '{{place}}: something else is right in this {{type}} now, so it is asked again.',
  'diff.broken':
    '{{place}}: this {{type}} is broken, and its answers wait. Mend it: polku check says how.',
  'diff.course-id':
    'The course has another id: {{newId}}. All progress is lost unless course.md says again “id: {{id}}”. What follows holds once it does.',
  'diff.course-lost': 'The course {{id}} is gone, and with it all progress in it.',
  'diff.course-new': 'The course {{id}} is new.',
  'diff.lesson-lost_one': '{{file}} ({{title}}) is gone: the answers to one exercise are lost.',
  'diff.lesson-lost_other':
    '{{file}} ({{title}}) is gone: the answers to its {{count}} exercises are lost.',
  'diff.lesson-new': '{{file}} ({{title}}) is new.',
  'diff.lesson-renamed_one':
    '{{file}} seems to be called {{renamedTo}} now, so the answers to one exercise are lost. Give the file its old name, but for the number, or let learners begin it anew.',
  'diff.lesson-renamed_other':
    '{{file}} seems to be called {{renamedTo}} now, so the answers to its {{count}} exercises are lost. Give the file its old name, but for the number, or let learners begin it anew.',
  'diff.lesson-unread':
    '{{file}} ({{title}}) could not be read, so nothing is known of its exercises. Their answers wait.',
  'diff.lost': '{{file}}: the {{type}} {{id}} is gone, and with it its answers.',
  'diff.lost-now':
    '{{place}}: the prompt of this {{type}} has changed, so its answers are lost. To keep them, write {#{{id}}} into this line.',
  'diff.lost-own':
    '{{place}}: this {{type}} was called {{id}} and is now called {{now}}, so its answers are lost. To keep them, write {#{{id}}} instead of {#{{now}}}.',
  'diff.moved':
    '{{file}}: the {{type}} {{id}} stands in another lesson now, at {{place}}, so its answers are lost. To keep them, move it back.',
  'diff.totals':
    '{{course}}: {{kept}} exercises keep their answers, {{again}} are asked again, {{lost}} lose them, {{new}} are new.',
  'diff.waiting_one': '{{course}}: the answers of one exercise wait until it can be read again.',
  'diff.waiting_other':
    '{{course}}: the answers of {{count}} exercises wait until they can be read again.',
  'diff.words-lost_one': 'A word leaves the review: {{words}}',
  'diff.words-lost_other': '{{count}} words leave the review: {{words}}',
  'diff.words-waiting_one': 'A word waits until it is met in its new lesson: {{words}}',
  'diff.words-waiting_other':
    '{{count}} words wait until they are met in their new lessons: {{words}}',
} as const;
