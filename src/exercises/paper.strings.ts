/** What exercises say on paper, where there is nothing to press. */
export const strings = {
  'paper.dictation_one': 'Somebody reads one sentence aloud. Write what you hear.',
  'paper.dictation_other': 'Somebody reads {{count}} sentences aloud. Write what you hear.',
  'paper.dictationChoose': 'Somebody reads some of these aloud. Tick what you hear.',
  'paper.example': 'Example',
  'paper.match': 'Draw a line between what belongs together.',
  'paper.meaning': 'Meaning',
  'paper.number': 'Number the boxes in the right order.',
  'paper.several': 'Tick all that are right.',
  'paper.sort': 'Write each one under its heading: {{members}}',
  'paper.words': 'Use these: {{words}}',
  'paper.spoken': 'Spoken',
  'paper.word': 'Word',
  'paper.wordOrder': 'Write the sentence in the right order: {{words}}',
} as const;
