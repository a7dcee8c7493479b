/** What is said wherever answers can be saved in a file, or the browser asked to keep them. */
export const strings = {
  'keep.ask': 'Ask the browser to keep them',
  'keep.askWhy': 'The browser then does not clear them by itself when the device runs out of room.',
  'keep.asked': 'The browser has been asked. Some browsers ask you in turn.',
  'keep.failed': 'The file could not be made. Nothing is lost. Please try once more.',
  'keep.granted': 'The browser has promised to keep your answers.',
  'keep.notGranted': 'The browser has not promised it. A file is the safer way.',
  'keep.nothing': 'Nothing has been done yet, so there is nothing to save.',
  'keep.notWhole':
    'What is on this device cannot be read just now. The file holds only what you have done since you opened this page.',
  'keep.save': 'Save a file',
  'keep.savedAs': 'The browser saves the file {{name}}. You find it among your downloads.',
  'keep.saveNow': 'Save my answers in a file',
  'keep.send': 'Send a file',
  'keep.sendAgain': 'The file is ready. Press “Send a file” once more.',
  'keep.sent': 'The file is on its way to where you sent it.',
} as const;
