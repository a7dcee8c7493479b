/** What stands above the path where several learn on one device. */
export const strings = {
  'who.learns': '{{name}} learns now. Change',
  'who.nameless': 'No name yet',
  'who.switched': 'Now {{name}} learns.',
} as const;
