/** What the learner reads around a question to think about. */
export const strings = {
  'reflect.label': 'Your thoughts',
  'reflect.private': 'This stays on this device and is sent to nobody. You can change it later.',
  'reflect.optional': 'You may also just think about it and go on.',
  'reflect.full': 'There is no room for more.',
  'reflect.nothing': 'You have written nothing here, and that is fine.',
  'reflect.edit': 'Edit',
  'reflect.write': 'Write something',
} as const;
