/** What the learner reads in the settings. */
export const strings = {
  'settings.close': 'Close settings',
  'settings.glosses': 'Translations of words',
  'settings.language': 'Language of the buttons and menus',
  'settings.motion': 'Movement',
  'settings.motion.auto': 'As on my device',
  'settings.motion.less': 'None',
  'settings.onlineVoice': 'A voice from the internet, where this device has none',
  'settings.onlineVoice.note':
    'Each text that you listen to is then sent to a server of whoever makes the browser or the voice.',
  'settings.recognition': 'Speech recognition in speaking exercises',
  'settings.recognition.note':
    'The browser may send what you say to a server of its maker. It helps, and never costs points. Your recordings otherwise stay on this device.',
  'settings.sound': 'A sound when I check an answer',
  'settings.tapToHear': 'Hear text in the language I learn when I tap it',
  'settings.tapToHear.note':
    'From a recording, or with a voice of this device. Nothing is sent anywhere, unless you allow it below.',
  'settings.textSize': 'Size of text',
  'settings.textSize.1': 'Normal',
  'settings.textSize.2': 'Large',
  'settings.textSize.3': 'Very large',
  'settings.theme': 'Colours',
  'settings.theme.auto': 'As on my device',
  'settings.theme.dark': 'Dark',
  'settings.theme.light': 'Light',
  'settings.title': 'Settings',
} as const;
