/** What can be wrong where learners rate themselves, and what to write instead. */
export const strings = {
  'problem.rate.no-list':
    'There is nothing to rate. Write the statements as a list, each in a line that starts with “- ”.',
  'problem.rate.no-id':
    'These statements have no id of their own. Write one, such as {#{{id}}}: without it, how learners have rated themselves no longer belongs to them when the question changes.',
  'problem.rate.empty': 'This statement has no text. Write one, or take the line out.',
  'problem.rate.duplicate': 'The statement “{{text}}” is here twice. Change one of them.',
  'problem.rate.box':
    'Each statement is rated on the whole scale, so this box means nothing. Take it out.',
  'problem.rate.extra':
    'This is no statement and would not be shown. Move it before the list, or make it an explanation: “> [!NOTE]”.',
  'problem.rate.empty-step':
    'The scale has a step without a name. Write the steps with one comma between two: scale="Not yet, With help, Alone".',
  'problem.rate.same-step': 'The step “{{text}}” is in the scale twice. Change one of them.',
  'problem.rate.short-scale':
    'A scale needs at least two steps. Write them with commas between: scale="Not yet, With help, Alone".',
  'problem.rate.long-scale':
    'The scale has more than {{most}} steps. Nobody tells so many apart: take some out.',
  'problem.rate.too-many':
    'There are more than {{most}} statements. Divide them into several exercises.',
  'problem.rate.unknown-skills':
    'There are no skills of the kind “{{name}}”. Write skills=work, skills=language or skills=strength.',
  'problem.rate.unknown-skills_suggestion':
    'There are no skills of the kind “{{name}}”. Did you mean “{{suggestion}}”?',
  'problem.rate.no-sentence':
    'This skill has no sentence for a CV in the language that is taught. Add it in italics at its end: “I can clean a hotel room. *Osaan siivota hotellihuoneen.*”',
} as const;
