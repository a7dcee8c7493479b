/** What can be wrong in an exercise of order, and what to write instead. */
export const strings = {
  'problem.order.no-list':
    'There is nothing to put in order. Write a numbered list: “1.”, “2.”, “3.”.',
  'problem.order.not-numbered': 'The right order is told by numbers. Write “1.” instead of “-”.',
  'problem.order.too-few': 'There is only one item. Add at least one more.',
  'problem.order.one-word': 'This sentence has fewer than two words. Write a longer one.',
  'problem.order.other-words':
    'The accepted sentences must have the same words, and “{{word}}” is not in both. Write it the same way in each, signs such as the comma too.',
  'problem.order.duplicate': 'The item “{{text}}” is here twice. Change one of them.',
  'problem.order.empty-item': 'This item has no text. Write one, or take the line out.',
  'problem.order.extra':
    'This stands outside the list and would not be shown. Move it before the list, or make it an explanation: “> [!NOTE]”.',
  'problem.order.too-many':
    'There are more than {{most}} parts. Divide them into several exercises.',
} as const;
