/** What can be wrong where sentences are to be spoken, and what to write instead. */
export const strings = {
  'problem.speak.no-list':
    'There is nothing to say. Write the sentences as a list, each in a line that starts with “- ”.',
  'problem.speak.no-language':
    'What is said is in the language that the course teaches. Say which one at the top of course.md: “teaches: fi”.',
  'problem.speak.empty': 'This line has no sentence. Write one, or take the line out.',
  'problem.speak.duplicate': '“{{text}}” is here twice. Change one of them.',
  'problem.speak.extra':
    'This does not belong to the sentence and would not be shown. Take it out. What the sentence means stands below it: “> Good morning!”',
  'problem.speak.no-recording':
    'This link leads to no recording. Link to a sound file in the course, such as audio/hei.opus, or write the sentence without a link.',
  'problem.speak.no-meaning':
    '“{{text}}” has no meaning below it. Nobody should say what they do not understand: write it as a quote, “> Good morning!”',
  'problem.speak.box': 'All sentences are said, so this box means nothing. Take it out.',
  'problem.speak.too-many':
    'There are more than {{most}} sentences. Divide them into several exercises.',
} as const;
