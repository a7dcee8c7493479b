/** What can be wrong in a text to be rewritten, and what to write instead. */
export const strings = {
  'problem.rewrite.no-original':
    'There is no text to rewrite. Write it as a quote, each of its lines starting with “> ”.',
  'problem.rewrite.no-id':
    'This text has no id of its own. Write one, such as {#{{id}}}: without it, what learners have written no longer belongs to it when the prompt changes.',
  'problem.rewrite.no-checklist':
    'There is nothing to check one’s own version by. Add a task list: “- [ ] It says who does what”.',
  'problem.rewrite.no-model':
    'There is no version to compare with. Write one below “> [!NOTE]”, each of its lines starting with “> ”.',
  'problem.rewrite.empty-check': 'This line has nothing to check. Write it, or take the line out.',
  'problem.rewrite.no-box':
    'This is for the learner to tick, so it needs a box: “- [ ] ” in front of it.',
  'problem.rewrite.extra':
    'This would not be shown. The prompt stands before the original, the original in a quote (“> ”), then the task list and the note with the model version.',
  'problem.rewrite.no-language':
    '“{{code}}” is no language. Write the code of the text’s language, such as {lang=en}, or leave it out.',
  'problem.rewrite.too-long':
    'The original has more than {{most}} characters. Nobody rewrites so much at once: take a part of it.',
  'problem.rewrite.too-many':
    'There are more than {{most}} things to check. Keep those that matter most.',
} as const;
