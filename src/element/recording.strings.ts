/** What the learner reads and hears where they record themself. */
export const strings = {
  'recording.record': 'Record yourself',
  'recording.again': 'Record again',
  'recording.stop': 'Stop',
  'recording.asking': 'Waiting for the microphone …',
  'recording.on': 'Recording. Speak now.',
  'recording.done_one': 'Recorded: {{count}} second.',
  'recording.done_other': 'Recorded: {{count}} seconds.',
  'recording.unplugged': 'The microphone went off. This is what was recorded until then.',
  'recording.limit_one': '{{count}} minute is the longest that is recorded.',
  'recording.limit_other': '{{count}} minutes is the longest that is recorded.',
  'recording.self': 'Hear yourself',
  'recording.compare': 'Compare',
  'recording.nowModel': 'Now: the model',
  'recording.nowSelf': 'Now: you',
  'recording.private': 'Your recording stays on this device. It is gone when you leave.',
} as const;
