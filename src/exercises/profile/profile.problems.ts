/** What can be wrong where a text is put together from skills, and what to write instead. */
export const strings = {
  'problem.profile.no-frame':
    'There is no frame for the text. Write one as a quote, each line after “> ”, with a paragraph of only “…” where the sentences go.',
  'problem.profile.no-id':
    'This text has no id of its own. Write one, such as {#{{id}}}: without it, what learners have written no longer belongs to it when the words around it change.',
  'problem.profile.no-place':
    'The frame does not say where the sentences go. Add a paragraph of only “…” to it, with an empty line (“>”) before and after.',
  'problem.profile.two-places':
    'The frame has a place for the sentences already. Take this “…” out.',
  'problem.profile.extra':
    'This would not be shown: the text has only its frame, a quote. Write it before the quote, or move it out of the exercise.',
  'problem.profile.too-long':
    'The frame has more than {{most}} characters. A few sentences are enough: the rest comes from the skills.',
} as const;
