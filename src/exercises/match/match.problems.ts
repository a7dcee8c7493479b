/** What can be wrong in a match, and what to write instead. */
export const strings = {
  'problem.match.no-table': 'There are no pairs. Write a table of two columns, a pair in each row.',
  'problem.match.columns': 'This table has {{columns}} columns. A table of pairs has two.',
  'problem.match.too-few': 'There are fewer than two pairs. Add a row.',
  'problem.match.empty-cell': 'One side of this pair is empty. Fill it in, or take the row out.',
  'problem.match.duplicate':
    '“{{text}}” is on the left side twice, so nobody can know which answer is meant. Change one of them.',
  'problem.match.extra':
    'This stands outside the table and would not be shown. Move it before the table, or make it an explanation: “> [!NOTE]”.',
  'problem.match.too-many':
    'There are more than {{most}} pairs. Divide them into several exercises.',
} as const;
