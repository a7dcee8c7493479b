/** What can be wrong in a choice, and what to write instead. */
export const strings = {
  'problem.choice.no-list':
    'There are no options. Write them as a list: “- [x]” before the right one, “- [ ]” before the others.',
  'problem.choice.no-box':
    'This option has no box. Write “- [ ]” before it, or “- [x]” if it is right.',
  'problem.choice.no-answer':
    'No option is marked as right. Write “[x]” instead of “[ ]” before the right one.',
  'problem.choice.too-few': 'There is only one option. Add at least one more to choose from.',
  'problem.choice.empty-option': 'This option has no text. Write one, or take the line out.',
  'problem.choice.duplicate': 'The option “{{text}}” is here twice. Change one of them.',
  'problem.choice.all-right':
    'All options are right, so there is nothing to find out. Add a wrong one.',
  'problem.choice.extra':
    'This stands outside the options and would not be shown. Move it before them, or make it an explanation: “> [!NOTE]”.',
  'problem.choice.too-many':
    'There are more than {{most}} options. Divide them into several exercises.',
} as const;
