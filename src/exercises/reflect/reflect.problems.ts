/** What can be wrong in a question to think about, and what to write instead. */
export const strings = {
  'problem.reflect.no-prompt':
    'There is no question. Write one as a paragraph: what is the learner to think about?',
  'problem.reflect.no-id':
    'This question has no id of its own. Write one, such as {#{{id}}}: without it, what learners have written here no longer belongs to it when its words change.',
  'problem.reflect.extra':
    'This would not be shown: a reflection has only its question. Write it as a paragraph, or move it out of the exercise.',
} as const;
