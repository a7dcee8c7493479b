/** What the learner reads when something cannot be heard: the ways to a voice as of 2026. */
export const strings = {
  'hearing.android.1': 'Open the device’s Settings and search for “Text-to-speech”.',
  'hearing.android.2': 'Press the cog beside Google’s speech services, then “Install voice data”.',
  'hearing.android.3': 'Choose {{language}} and download it. Then load this page again.',
  'hearing.chromeos.1': 'Open Settings, then “Accessibility” and “Text-to-speech”.',
  'hearing.chromeos.2':
    'Open the voice settings there, and choose a voice for {{language}} among the preferred voices.',
  'hearing.chromeos.3': 'Load this page again.',
  'hearing.close': 'Close',
  'hearing.ios.1':
    'Open Settings, then “Accessibility” and “Read & Speak” (in older versions “Spoken Content”).',
  'hearing.ios.2': 'Press “Voices”, choose {{language}} and download a voice.',
  'hearing.ios.3': 'Come back and load this page again.',
  'hearing.linux.1':
    'Install speech-dispatcher and espeak-ng. In Debian and Ubuntu: sudo apt install speech-dispatcher espeak-ng',
  'hearing.linux.2':
    'Firefox then finds the voice by itself. Start Chrome and Chromium with --enable-speech-dispatcher.',
  'hearing.linux.3': 'Close the browser and open this page again.',
  'hearing.macos.1':
    'Open System Settings, then “Accessibility” and “Read & Speak” (in older versions “Spoken Content”).',
  'hearing.macos.2':
    'Open the list of system voices there, find {{language}} and download a voice.',
  'hearing.macos.3': 'Quit the browser and open this page again.',
  'hearing.noVoice': 'No {{language}} voice on this device',
  'hearing.noVoiceHint': 'No {{language}} voice on this device.',
  'hearing.noVoiceText':
    'What has no recording is said by a voice of your device, and it has none for this language yet. You can go on without. Or add one, free of charge:',
  'hearing.notNow': 'Not now',
  'hearing.online': 'Only an online voice for {{language}}',
  'hearing.onlineHint': 'Only an online voice for {{language}}. You can allow it in the settings.',
  'hearing.onlineText':
    'This browser has a voice for it, but not on this device: each text that you listen to is sent to a server of whoever makes the browser or the voice. Your answers and recordings are not sent.',
  'hearing.other.1': 'Look in the device’s settings for “Text-to-speech” or “Voices”.',
  'hearing.other.2': 'Add a voice for {{language}}.',
  'hearing.other.3': 'Close the browser and open this page again.',
  'hearing.use': 'Use it',
  'hearing.windows.1': 'Open Settings, then “Time & language” and “Speech”.',
  'hearing.windows.2': 'Under “Manage voices” press “Add voices”. Find {{language}} and add it.',
  'hearing.windows.3':
    'When it is installed, close all windows of the browser and open this page again.',
} as const;
