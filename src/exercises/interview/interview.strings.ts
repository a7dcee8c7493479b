/** What the learner reads where an interview begins, and where it stands. */
export const strings = {
  'interview.ask': 'How do you want to practise?',
  'interview.learn': 'Learn',
  'interview.learn.about': 'With help: meanings, tips, words, and time to think.',
  'interview.rehearse': 'Rehearse',
  'interview.rehearse.about':
    'Like a real interview: no help, and the questions come in another order.',
  'interview.pair': 'In pairs',
  'interview.pair.about':
    'Two people at one screen. One asks the questions and fills in a form, the other answers.',
  'interview.count_one': '{{count}} question',
  'interview.count_other': '{{count}} questions',
  'interview.clock': 'Show a clock',
  'interview.clock.about': 'It only shows the time. Nothing stops when the time is over.',
  'interview.kept':
    'What you write stays on this device, and you can delete it. What you record is gone when you leave. Nothing is sent anywhere.',
  'interview.decline': 'Not now',
  'interview.declined': 'You have left the interview out. You can do it at any time.',
  'interview.open': 'Practise the interview',
  'interview.late': 'The next part could not be loaded. Check the connection and press again.',
  'interview.paused': 'A break',
  'interview.pausedAt': 'You are at question {{at}} of {{count}}. Go on when you like.',
  'interview.resume': 'Go on',
  'interview.anew': 'Start from the beginning',
  'interview.end': 'End the interview',
  'interview.question': 'Question {{at}} of {{count}}',
  'interview.over': 'The interview is over',
} as const;
