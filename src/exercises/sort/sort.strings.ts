/** What the learner reads and hears around sorting. */
export const strings = {
  'sort.ask': 'Where does this belong?',
  'sort.done': 'All are in a group.',
  'sort.groups': 'Groups',
  'sort.into': 'Put “{{text}}” into: {{group}}',
  'sort.later': 'Later',
  'sort.left_one': '{{count}} left',
  'sort.left_other': '{{count}} left',
  'sort.next': 'Now: {{text}}',
  'sort.placed': '“{{text}}”: {{group}}.',
  'sort.takeBack': 'Take back: {{text}}',
} as const;
