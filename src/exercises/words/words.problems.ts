/** What can be wrong in a list of words, and what to write instead. */
export const strings = {
  'problem.words.no-language':
    'A list of words needs a course that teaches a language. Add “teaches: fi” to the front matter of course.md, or use a plain table.',
  'problem.words.no-table': 'There are no words. Write a table with a word in each row.',
  'problem.words.no-taught-column':
    'No column holds the words that are taught. Give a column the heading “{{lang}}”.',
  'problem.words.unknown-column':
    'There is no column “{{column}}”. A column is a language code such as “en”, or spoken, picture, example, note or audio.',
  'problem.words.unknown-column_suggestion':
    'There is no column “{{column}}”. Did you mean “{{suggestion}}”?',
  'problem.words.duplicate-column':
    'The column “{{column}}” is here twice. Only the first one is used.',
  'problem.words.empty-term':
    'This row has no word in the taught language. Fill it in, or take the row out.',
  'problem.words.no-word': 'The table has no words. Add a row for each word.',
  'problem.words.duplicate-term':
    'The word “{{term}}” is here twice. If it has several meanings, write them in one row.',
  'problem.words.no-meaning':
    'The word “{{term}}” has neither a meaning nor a picture. Add one of them.',
  'problem.words.no-recording':
    'This is not a recording. Write a link to a file beside the lesson: “[listen](audio/word.opus)”.',
  'problem.words.extra':
    'This stands outside the table and would not be shown. Move it before the exercise, or make it an explanation: “> [!NOTE]”.',
  'problem.words.too-many': 'There are more than {{most}} words. Divide them into several lists.',
} as const;
