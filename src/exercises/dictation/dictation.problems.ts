/** What can be wrong in a dictation, and what to write instead. */
export const strings = {
  'problem.dictation.no-list':
    'There is nothing to be said. Write the sentences as a list, each in a line that starts with “- ”.',
  'problem.dictation.no-language':
    'A dictation is in the language that the course teaches. Say which one at the top of course.md: “teaches: fi”.',
  'problem.dictation.empty': 'This line has no sentence. Write one, or take the line out.',
  'problem.dictation.duplicate': '“{{text}}” is here twice. Change one of them.',
  'problem.dictation.extra':
    'This does not belong to the sentence and would not be shown. Take it out. What the sentence means stands below it: “> Good morning!”',
  'problem.dictation.no-recording':
    'This link leads to no recording. Link to a sound file in the course, such as audio/hei.opus, or write the sentence without a link.',
  'problem.dictation.no-meaning':
    '“{{text}}” has no meaning below it, so who cannot hear it has nothing to work from. Write it as a quote: “> Good morning!”',
  'problem.dictation.digits':
    'Nobody hears whether a number is written in digits. Write it in words.',
  'problem.dictation.boxes':
    'Boxes are for picking what was said. Write “{choose}” after “:::dictation”, or take the boxes out.',
  'problem.dictation.no-box':
    'This line has no box. Write “- [ ]” before it, or “- [x]” if it is what is said.',
  'problem.dictation.no-answer':
    'No line is marked as what is said. Write “[x]” instead of “[ ]” before it, or take all boxes out to have each line said in turn.',
  'problem.dictation.several':
    'Another line is marked as what is said already. Leave one “[x]”, or take all boxes out to have each line said in turn.',
  'problem.dictation.too-few': 'There is only one line. Add what it could be mistaken for.',
  'problem.dictation.too-many':
    'There are more than {{most}} lines. Divide them into several exercises.',
} as const;
