/** What can be wrong in a text with gaps, and what to write instead. */
export const strings = {
  'problem.gaps.no-gap':
    'There is no gap. Put the word to be filled in between double brackets: “[[word]]”.',
  'problem.gaps.unclosed':
    'This gap begins with “[[” but does not end. Write “]]” after the answer.',
  'problem.gaps.empty-gap': 'This gap has no answer. Write it between “[[” and “]]”.',
  'problem.gaps.two-modes':
    'The answers come from a bank or from menus, not from both. Leave out “bank” or “menu”.',
  'problem.gaps.right-distractor':
    '“{{text}}” is in the list of wrong answers, but it is right in every gap. Take it out of the list, or out of the gaps.',
  'problem.gaps.empty-distractor': 'This list item has no text. Write one, or take the line out.',
  'problem.gaps.too-many':
    'There are more than {{most}} gaps and wrong answers. Divide them into several exercises.',
} as const;
