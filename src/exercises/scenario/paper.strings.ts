/** What a situation says on paper, where the learner turns to numbers. */
export const strings = {
  'paper.scenario': 'Begin at 1. Tick what you would do, and go on at the number behind it.',
  'paper.scenarioEnd': 'This is one way it may end. Go back and try another one.',
  'paper.scenarioIf': '(only if you chose {{choices}})',
  'paper.scenarioChosen': '“{{choice}}” in {{section}}',
  'paper.scenarioAnd': '{{one}} and {{other}}',
  'paper.scenarioOr': '{{one}} or {{other}}',
} as const;
