/** What a GIFT file says and a course cannot, and the other way round. For authors. */
export const strings = {
  'problem.gift.answers':
    'The answers cannot be read. Each one starts with “=” or “~”. The question stands in the lesson as a comment.',
  'problem.gift.as-match':
    '“{{type}}” became a question of pairs: GIFT has nothing nearer. What is said of single items is not in it.',
  'problem.gift.broken': 'This “{{type}}” has a mistake and is not in the file. Mend it first.',
  'problem.gift.category':
    'The category “{{name}}” has no questions, so there is no lesson for it.',
  'problem.gift.empty': 'There are no questions in this file.',
  'problem.gift.fact': 'The date and the source of a fact are not in the file, only its text.',
  'problem.gift.fixed':
    'GIFT cannot say that answers keep their order. Turn shuffling off in Moodle.',
  'problem.gift.gap-feedback':
    'What is said of a gap as a whole is not in the file: GIFT only has words for single answers.',
  'problem.gift.half-pair':
    '“{{text}}” has no other half. A wrong answer that belongs to nothing has no place here, so it was left out.',
  'problem.gift.hint': 'The hint is not in the file: GIFT has none.',
  'problem.gift.id':
    'The id “{{id}}” was not taken over: ids here have letters, numbers and hyphens, only exercises have one, and each is used once.',
  'problem.gift.link': '“{{href}}” leads to a file of the course. Only its text is in the file.',
  'problem.gift.long-answer': 'An answer is too long to be typed into a gap, so it was left out.',
  'problem.gift.no-text': 'There is a title here, but no question.',
  'problem.gift.number':
    'This is not a number. Write 1822, 3.14:0.01 or 3..5. The question stands in the lesson as a comment.',
  'problem.gift.other-answers':
    'Of the answers that are right in this gap only the first one is in the file.',
  'problem.gift.pairs':
    'Some answers have “->” and some do not. The question stands in the lesson as a comment.',
  'problem.gift.penalty':
    'In Moodle this wrong answer takes {{weight}} per cent away. Here it takes {{share}}.',
  'problem.gift.picture':
    'The picture or recording “{{name}}” is not in the file. Only its description is.',
  'problem.gift.renamed':
    'Another question has the id “{{id}}”, so this one has “{{name}}”. No two are the same here.',
  'problem.gift.right-feedback':
    'A right answer in a gap has no words of its own here. They are in the explanation, which everybody sees after answering.',
  'problem.gift.second':
    'There is a second “{” in this question. A question has one place for answers; any other “{” is written as “\\{”. It stands in the lesson as a comment.',
  'problem.gift.several-right':
    '{{count}} answers are right, and each would do. Here the learner ticks all of them.',
  'problem.gift.split':
    'GIFT has one gap in each question, so this exercise became {{count}} questions.',
  'problem.gift.stray':
    'There is a “}” without a “{”. Write “\\}” if it is meant as a sign. The question stands in the lesson as a comment.',
  'problem.gift.tags': 'Tags were left out: {{tags}}.',
  'problem.gift.title': 'The name “{{title}}” was left out: the question has an id instead.',
  'problem.gift.tolerance':
    'Any number from {{low}} to {{high}} would be right. Here the gap accepts only those that are written in it.',
  'problem.gift.tutor': 'Notes for whoever leads a group are not in the file.',
  'problem.gift.type': 'GIFT has nothing like “{{type}}”, so this exercise is not in the file.',
  'problem.gift.unclosed': 'The “{” is not closed. The question stands in the lesson as a comment.',
  'problem.gift.weight':
    'An answer that gives {{weight}} per cent of the points: here an answer is right or wrong, and right ones count the same.',
  'problem.gift.wildcard':
    '“{{text}}” stands for any letters. A gap only accepts what is written in it, so this answer was left out.',
} as const;
