/** What a typed answer has otherwise than an accepted one, told to who typed it. */
export const differenceTexts = {
  'difference.consonant-length_long':
    'Listen to the length: “{{letter}}” is long here. Write it twice.',
  'difference.consonant-length_short':
    'Listen to the length: “{{letter}}” is short here. Write it once.',
  'difference.ending': 'Right word, wrong ending: here it is “-{{accepted}}”, not “-{{typed}}”.',
  'difference.ending_extra': 'Right word, but without the ending “-{{typed}}” here.',
  'difference.ending_missing': 'Right word, but its ending is missing: “-{{accepted}}”.',
  'difference.extra-word': 'One word too many: “{{typed}}”.',
  'difference.form': 'Right word, wrong form: here it is “{{word}}”.',
  'difference.given': 'You wrote',
  'difference.gradation':
    'The consonants change when the word gets an ending: here it is “{{accepted}}”, not “{{typed}}”.',
  'difference.gradation_extra':
    'The consonants change when the word gets an ending: here “{{typed}}” goes away.',
  'difference.gradation_missing':
    'The consonants change when the word gets an ending: here there is “{{accepted}}”.',
  'difference.harmony':
    'The ending takes its vowels from the word: here it has “{{accepted}}”, not “{{typed}}”.',
  'difference.joined': 'Write this as two words: “{{accepted}}”.',
  'difference.letter': 'Look at the letters: here it is “{{accepted}}”, not “{{typed}}”.',
  'difference.letter_extra': 'One letter too many: “{{typed}}”.',
  'difference.letter_missing': 'One letter is missing: “{{accepted}}”.',
  'difference.missing-word': 'A word is missing: “{{accepted}}”.',
  'difference.order': 'The words stand in another order.',
  'difference.other': 'Another answer was asked for here: “{{accepted}}”.',
  'difference.person': 'Right verb, wrong person: here it is “{{word}}”.',
  'difference.sign': 'Look at the sign: here it is “{{accepted}}”, not “{{typed}}”.',
  'difference.sign_extra': 'One sign too many: “{{typed}}”.',
  'difference.sign_missing': 'A sign is missing: “{{accepted}}”.',
  'difference.split': 'Write this as one word: “{{accepted}}”.',
  'difference.spoken': 'Right, as people say it. In written Finnish: “{{accepted}}”.',
  'difference.undotted': 'Mind the dots: it is “{{accepted}}”, not “{{typed}}”.',
  'difference.vowel-length_long':
    'Listen to the length: “{{letter}}” is long here. Write it twice.',
  'difference.vowel-length_short':
    'Listen to the length: “{{letter}}” is short here. Write it once.',
  'difference.vowel-pair':
    '“{{accepted}}” and “{{typed}}” are two different sounds. Here it is “{{accepted}}”.',
  'difference.wanted': 'Right answer',
  'difference.word': 'Another word was asked for here: “{{accepted}}”, not “{{typed}}”.',
  'difference.written': 'In writing',
} as const;
