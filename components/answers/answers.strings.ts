/** What the learner reads on the page with their own answers, and on its print. */
export const strings = {
  'answers.private':
    'What you have said about yourself in this course. It stays on this device and is sent to nobody.',
  'answers.empty':
    'Nothing is here yet, and there is no hurry. When you rate yourself in a lesson or write down a thought, you find it here again.',
  'answers.noQuestions': 'This course asks nothing about you, so there is nothing to collect here.',
  'answers.profile': 'How I rate myself',
  'answers.skills': 'My skills',
  'answers.skills.work': 'At work',
  'answers.skills.language': 'Language',
  'answers.skills.strength': 'Strengths',
  'answers.openSkills': 'There are more skills to rate in these lessons:',
  'answers.example': 'Example:',
  'answers.examples': 'Examples',
  'answers.lostSkills': 'No longer asked in the course',
  'answers.formerSkills': 'No longer asked here',
  'answers.outdatedSkills': 'Some of the statements have changed. What you have rated is kept.',
  'answers.words': 'What I have thought',
  'answers.open': 'Not rated yet.',
  'answers.outdatedRating': 'The statements have changed since you rated them. Rate them again.',
  'answers.outdatedWords': 'You wrote this to an earlier version of the question.',
  'answers.toLesson': 'To the lesson “{{lesson}}”',
  'answers.print': 'Print',
  'answers.date': 'Last changed {{date}}',
  'answers.statement': 'Statement',
  'answers.lost': 'To questions that are no longer in the course',
  'answers.nothing': 'Nothing written.',
} as const;
