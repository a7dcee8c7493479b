/** What the learner reads while everything is listened to. */
export const strings = {
  'listening.ended': 'That was the whole conversation.',
  'listening.next': 'Next line',
  'listening.pause': 'Pause',
  'listening.resume': 'Go on',
  'listening.stop': 'Stop',
} as const;
