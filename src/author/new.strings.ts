/** What `polku new` says. */
export const strings = {
  'new.course': 'A course has begun. Check it with: polku check {{folder}}',
  'new.exercise': '{{place}} now has an exercise to fill in: {{type}}.',
  'new.linked': '{{file}} now has a link to it.',
  'new.no-folder': 'Say in which folder: polku new course my-course',
  'new.no-language': '“{{code}}” is no language code. Write for example fi, en or sv.',
  'new.no-lesson': 'Say what the lesson is called: polku new lesson "At the till"',
  'new.no-type': 'Say which exercise: {{types}}.',
  'new.other-file': '{{file}} cannot be a lesson: it means something else, or nobody would see it.',
  'new.outside': '{{file}} is not in the folder of the course.',
  'new.unknown-type': 'There is no exercise “{{type}}”. There are: {{types}}.',
  'new.unknown-type_suggestion': 'There is no exercise “{{type}}”. Did you mean “{{suggestion}}”?',
  'new.unlinked': 'The lesson is there, but no link leads to it. Write it yourself: {{link}}',
  'new.variant':
    '{{file}} would be {{main}} in another language. Copy {{main}} to it, and translate that.',
} as const;
