/** What quiz markdown says and a course cannot. For authors. */
export const strings = {
  'problem.quiz.empty': 'There is no quiz in this file. All of it became reading.',
  'problem.quiz.example': 'This shows how a quiz is written. It was left out.',
  'problem.quiz.from-example':
    'This quiz stands in a block of code. Since there is no other in the file, it was taken over.',
  'problem.quiz.no-answers':
    'This quiz has neither answers with boxes nor gaps. It stands in the lesson as a comment.',
  'problem.quiz.setting': 'The setting “{{name}}” was left out.',
  'problem.quiz.setting_suggestion':
    'There is no setting “{{name}}”, so it was left out. Did you mean “{{suggestion}}”?',
  'problem.quiz.several':
    '{{count}} answers are marked as right where one may be. Here the learner ticks all of them.',
  'problem.quiz.unclosed': '“<quiz>” is not closed. It stands in the lesson as a comment.',
} as const;
