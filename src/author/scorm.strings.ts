/** What `polku scorm` says to authors. */
export const strings = {
  'author.no-lms':
    'The part that runs in a training site is not there. In a checkout of Polku, run “npm run build” first.',
  'author.scorm-errors': 'No package was made: mend the errors first.',
  'author.scorm-one': 'There are several courses in {{folder}}. Name the folder of one of them.',
  'author.scorm-out': 'Say where to write: polku scorm {{folder}} -o course.zip',
  'author.scorm-written_one': '{{course}}: {{count}} file, {{size}} kB, written to {{file}}',
  'author.scorm-written_other': '{{course}}: {{count}} files, {{size}} kB, written to {{file}}',
} as const;
