/** What other tools' files hold and a course does not. For authors. */
export const strings = {
  'problem.import.all-right': 'Every answer is right here, so there is nothing to find out.',
  'problem.import.duplicate': '“{{text}}” stands here twice. Only the first one was taken over.',
  'problem.import.empty-answer': 'An answer without text was left out.',
  'problem.import.encoding':
    'The file is not saved as UTF-8, so letters with dots or accents may be wrong. Check them.',
  'problem.import.formula': 'There is a formula here. It is shown as it is written.',
  'problem.import.html': 'Left out, since the course format does not have it: {{tags}}.',
  'problem.import.insecure':
    '“{{href}}” is not a secure address, so the link leads to https:// instead. Check that it works.',
  'problem.import.layout':
    'A list, a table, a heading or a quote in a question was made paragraphs: here they would be taken for its answers.',
  'problem.import.link':
    '“{{href}}” does not lead to the web. Only the text of the link was taken over.',
  'problem.import.long':
    'There is more text here than one line can hold. It stands in the lesson as a comment: part it into several.',
  'problem.import.no-right':
    'No answer gives all points, so nothing is right. The question stands in the lesson as a comment.',
  'problem.import.picture':
    'The picture “{{name}}” was not taken over, only its description. Put it beside the lesson, and write: ![What is in it](name.png)',
  'problem.import.too-few':
    'There must be two answers or pairs at least, and 200 at most. The question stands in the lesson as a comment.',
} as const;
