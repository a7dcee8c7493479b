/** What the learner is told when something cannot be heard, recorded or recognised. */
export const speechProblemTexts = {
  'problem.microphone.busy':
    'The microphone is in use elsewhere. Close the call or the program that uses it, and try again. You can also go on without recording.',
  'problem.microphone.denied':
    'This page may not use the microphone. Allow it in the browser: press the sign before the page’s address. You can also go on without recording.',
  'problem.microphone.empty':
    'Nothing was heard. Come closer to the microphone, or see whether it is switched off, and try again.',
  'problem.microphone.insecure':
    'Browsers give the microphone only to pages whose address starts with https://. You can go on without recording.',
  'problem.microphone.missing':
    'There is no microphone on this device, or it is switched off. You can go on without recording.',
  'problem.microphone.unplugged':
    'The microphone went off while you spoke. Connect it again and try once more, or go on without recording.',
  'problem.microphone.unsupported':
    'This browser cannot record. You can go on without recording, or open the page in another browser.',
  'problem.recognition.busy':
    'The browser is still listening to something else. Wait a moment and try again.',
  'problem.recognition.denied':
    'The browser does not let this page recognise speech. You can go on without it.',
  'problem.recognition.failed':
    'What you said could not be recognised this time. That says nothing about how you said it: listen and compare yourself.',
  'problem.recognition.language':
    'This browser cannot recognise speech in this language. Listen and compare yourself.',
  'problem.recognition.network':
    'Speech recognition needs an internet connection, and there is none. Listen and compare yourself.',
  'problem.recognition.silence': 'Nothing was heard. Come closer to the microphone and try again.',
  'problem.speech.blocked': 'The browser wants another tap before it plays sound. Tap once more.',
  'problem.speech.failed': 'This could not be said just now. Try again.',
  'problem.speech.no-recording':
    'The recording cannot be played, and this device has no voice to say it instead.',
  'problem.speech.no-voice':
    'This device has no voice for this language ({{language}}). You can go on without sound.',
  'problem.speech.online-voice':
    'The only voice for this language ({{language}}) is online: what is said is sent to a server. You can allow that in the settings.',
  'problem.speech.own-recording': 'Your recording cannot be played. Record yourself once more.',
  'problem.speech.unreachable':
    'The part of the player that speaks cannot be loaded. Check your internet connection and try again.',
} as const;
