/** What can be wrong in a dialogue, and what to write instead. */
export const strings = {
  'problem.dialogue.no-line':
    'Nobody says anything here. Begin each line with a name in bold and a colon: “**Liisa:** Huomenta!”',
  'problem.dialogue.one-speaker':
    'Only “{{name}}” speaks. A dialogue needs two or three speakers; for one, “speak” or “dictation” is better.',
  'problem.dialogue.unknown-part':
    'Nobody in the dialogue is called “{{you}}”. “you” is one of those who speak: {{names}}.',
  'problem.dialogue.unknown-part_suggestion':
    'Nobody in the dialogue is called “{{you}}”. Did you mean “{{suggestion}}”?',
  'problem.dialogue.empty-line':
    '“{{name}}” says nothing here. Write the line after the colon, or take the name out.',
  'problem.dialogue.extra':
    'This belongs to no line and would not be shown. Begin it with a name: “**Liisa:** …”. A translation is one quote right below its line; what is about all of the dialogue stands before the first line.',
  'problem.dialogue.no-empty-line':
    'This line runs on from the quote above it. Put an empty line between them.',
  'problem.dialogue.no-space':
    'This name is not bold, because the line follows at once. Put a space after it: “**Liisa:** Huomenta!”',
  'problem.dialogue.no-translation':
    'This line has no translation, but others have. Write it in a quote below the line: “> Good morning!”',
  'problem.dialogue.empty-gap': 'This gap has no answer. Write it between “[[” and “]]”.',
  'problem.dialogue.unclosed':
    'A gap in this line begins with “[[” but does not end. Write “]]” after the answer.',
  'problem.dialogue.gap-not-yours':
    'This gap is in a line of “{{name}}”, but the learner plays “{{you}}”. Move it to a line of “{{you}}”, or take the gap out.',
  'problem.dialogue.too-many':
    'There are more than {{most}} lines or gaps. Divide them into several dialogues.',
} as const;
