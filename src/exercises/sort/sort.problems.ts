/** What can be wrong in an exercise of sorting, and what to write instead. */
export const strings = {
  'problem.sort.no-list':
    'There are no groups. Write a list: each group in bold (“- **Group**”), its members in a list below it.',
  'problem.sort.not-bold':
    'This is not in bold, so it is not a group. Write “- **Group**”, or indent the line to make it a member of the group above.',
  'problem.sort.one-category': 'There is only one group. Add at least one more.',
  'problem.sort.empty-category':
    'Nothing belongs to this group. Write its members in a list below it, indented by two spaces.',
  'problem.sort.no-member':
    'No group has members. Write them in a list below each group, indented by two spaces.',
  'problem.sort.empty-member': 'This member has no text. Write one, or take the line out.',
  'problem.sort.duplicate': '“{{text}}” is here twice. Leave it in one group only.',
  'problem.sort.extra':
    'This stands outside the list and would not be shown. Move it before the list, or make it an explanation: “> [!NOTE]”.',
  'problem.sort.too-many':
    'There are more than {{most}} members. Divide them into several exercises.',
} as const;
