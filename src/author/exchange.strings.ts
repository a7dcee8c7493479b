/** What `polku import` and `polku export` say. */
export const strings = {
  'author.export-to': 'Say to what: polku export --to gift {{folder}} -o questions.gift',
  'author.exported_one': '{{count}} question was written to {{file}}.',
  'author.exported_other': '{{count}} questions were written to {{file}}.',
  'author.import-format':
    '{{file}}: only .gift, .txt (both GIFT) and .md (quizzes) can be imported.',
  'author.import-links': 'Nobody sees them yet. Put this into course.md, below a “##”:',
  'author.import-nothing': '{{file}} has nothing that could become a lesson.',
  'author.imported': '{{file}} was written.',
  'author.truth-false': 'False',
  'author.truth-true': 'True',
} as const;
