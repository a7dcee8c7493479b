/** What can be wrong in an interview, and what to write instead. */
export const strings = {
  'problem.interview.no-question':
    'Nothing is asked here. Write each question as a heading: “### *Milloin voit aloittaa?*”',
  'problem.interview.no-id':
    'This interview has no id of its own. Write one, such as {#{{id}}}: without it, what learners have answered no longer belongs to it when the text before the questions changes.',
  'problem.interview.seconds':
    '“{{name}}” is {{value}}, but it has to be a whole number of seconds from {{fewest}} to {{most}}. Write, for example, {{name}}=60.',
  'problem.interview.level':
    'This heading is of another level. A question has three marks (“### ”), one that follows it four (“#### ”).',
  'problem.interview.early-follow-up':
    'This follows no question, because it stands before the first one. Give it three marks (“### ”), or move it below its question.',
  'problem.interview.no-text':
    'This question has no text. Write it after the marks: “### *Milloin voit aloittaa?*”',
  'problem.interview.too-long':
    'This has more than {{most}} characters. Make it shorter: what helps to understand it may stand below it.',
  'problem.interview.duplicate': '“{{text}}” is asked twice. Change one of the questions.',
  'problem.interview.no-recording':
    'This link leads to no recording. Link to a sound file in the course, such as audio/aloittaa.opus, or write the question without a link.',
  'problem.interview.beside-recording':
    'This stands beside the recording and would not be shown. Put all of the question between the square brackets.',
  'problem.interview.no-meaning':
    'It is not said what “{{text}}” means. Write it in a paragraph right below the question.',
  'problem.interview.no-check':
    'There is nothing to look back on the answer to “{{text}}” by. Add a task list: “- [ ] I gave one example”.',
  'problem.interview.no-model':
    'There is no model answer to “{{text}}”. Write one below “> [!NOTE]”, each of its lines starting with “> ”.',
  'problem.interview.empty-model':
    'This model answer has no text. Write one, in the note but not in the quote inside it, or take the note out.',
  'problem.interview.empty-check': 'This line has nothing to look for. Write it, or take it out.',
  'problem.interview.double-check': '“{{text}}” is in the list twice. Change one of them.',
  'problem.interview.no-box':
    'In a list with boxes each line needs one: “- [ ] ” in front of it. If it is not to be ticked, put a paragraph between the two lists.',
  'problem.interview.ticked':
    'Learners tick this themselves, so the box has to be empty: “[ ]” instead of “[x]”.',
  'problem.interview.too-many-checks':
    'One question has more than {{most}} things to look for. Keep those that matter most: three or four are enough.',
  'problem.interview.extra':
    'This would not be shown: what learners look for is one line each. Move it above the list.',
  'problem.interview.no-keyword':
    'There is no word here. Write them with commas between: “Keywords: *avain*, *siivota*”. Or take the line out.',
  'problem.interview.empty-keyword':
    'A word is missing between two commas, or at one end. Write it, or take the comma out.',
  'problem.interview.double-keyword': 'The word “{{word}}” is here twice. Take one of them out.',
  'problem.interview.long-keyword':
    '“{{word}}” has more than {{most}} words, so it is not looked for. Put commas between words that are to be found each by itself, or keep the most important ones.',
  'problem.interview.too-many-keywords':
    'One question has more than {{most}} words. Keep those that a good answer is likely to have.',
  'problem.interview.run-on':
    'The line with the words runs on from the one above it, so it is not found. Put an empty line between them.',
  'problem.interview.too-many-follow-ups':
    'More than {{most}} questions follow one question. Make some of them questions of their own (“### ”).',
  'problem.interview.below-follow-up':
    'Below a question that follows another one stands only what it means. This belongs to the question above: move it there.',
  'problem.interview.too-many':
    'There are more than {{most}} questions. Divide them into several interviews.',
} as const;
