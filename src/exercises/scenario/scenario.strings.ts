/** What the learner reads around a situation. */
export const strings = {
  'scenario.again': 'Try another way',
  'scenario.ask': 'What do you do?',
  'scenario.back': 'One choice back',
  'scenario.better': 'There is a better way',
  'scenario.chosen': 'You chose:',
  'scenario.found_one': 'This is how it ends. It is the only ending.',
  'scenario.found_other': 'This is how it ended this time. {{found}} of {{count}} endings found.',
  'scenario.good': 'Worth recommending',
  'scenario.situation': 'The situation',
} as const;
