/** What the `polku` command says to authors. */
export const strings = {
  'author.built': '{{course}}: {{files}} files written to {{folder}}',
  'author.courses_one': 'One course: {{errors}}, {{warnings}}.',
  'author.courses_other': '{{count}} courses: {{errors}}, {{warnings}}.',
  'author.error': 'error',
  'author.errors_one': '{{count}} error',
  'author.errors_other': '{{count}} errors',
  'author.exercises_one': '{{count}} exercise',
  'author.exercises_other': '{{count}} exercises',
  'author.fix': 'Write instead:',
  'author.lessons_one': '{{count}} lesson',
  'author.lessons_other': '{{count}} lessons',
  'author.no-command': 'There is no command “{{name}}”.',
  'author.no-course':
    'There is no course in {{folder}}: a course is a folder with a file course.md.',
  'author.no-file': 'There is no JSON file {{file}}.',
  'author.no-record': '{{file}} is not a record of study.',
  'author.record-differs': 'This record does not follow from its log: one of them was changed.',
  'author.record-follows':
    'This record follows from its log. That says nothing about who did the exercises.',
  'author.no-folder': 'There is no folder {{folder}}.',
  'author.no-lang': 'Say which language: polku text --lang fi {{folder}}',
  'author.no-out': 'Say where to write: polku build {{folder}} -o dist/courses',
  'author.usage': `Use: polku <command>

  polku check [folder]               checks all courses in the folder
  polku check --stale [folder]       only errors, and which statements about law to check again
  polku build [folder] -o <folder>   compiles them for the web
  polku text --lang fi [folder]      prints every run of text in a language
  polku record <file.json>           works a learner's saved record out anew

With check and build, --lang en or fi is the language of the messages.`,
  'author.warning': 'warning',
  'author.warnings_one': '{{count}} warning',
  'author.warnings_other': '{{count}} warnings',
} as const;
