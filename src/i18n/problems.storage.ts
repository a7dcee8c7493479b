/** What the learner is told when answers cannot be kept on the device. */
export const storageProblemTexts = {
  'problem.storage.unavailable':
    'Your answers are not being saved on this device: this browser does not let this page save anything. You can go on, but when you close the page, your answers are gone.',
  'problem.storage.blocked':
    'Your answers are not being saved right now: this page is also open in another tab, in an older version. Close the other tab. You can go on meanwhile.',
  'problem.storage.full':
    'Your answers are not being saved: this device has no room left. You can go on. If you make room, your answers are saved as long as this page stays open.',
  'problem.storage.slow':
    'Your answers are not saved yet: this browser’s storage does not answer. You can go on. Keep this page open, and they are saved when it answers again.',
  'problem.storage.newer':
    'Your answers are not being saved: a newer version of this page has been used on this device. Load this page again. What was saved before is still there.',
  'problem.storage.failed':
    'Your answers are not being saved on this device: saving did not work. You can go on. Keep this page open, and saving is tried again.',
  'problem.storage.removed':
    'Your answers are not being saved: in another tab, whoever learns here was removed from this device. Load this page again.',
  'problem.storage.restored':
    'This browser had lost answers that were saved here. They are back, from the second copy on this device: {{facts}} entries.',
  'problem.storage.lost':
    'This browser has lost answers that were saved here: {{lost}} entries are gone, {{facts}} are back. New answers are saved as before. If you have a file of your progress, open it under “Keep my progress”, and what is in it is back, too.',
  'problem.storage.unrestored':
    'This browser has lost answers that were saved here. They could not be brought back from the second copy on this device yet: it cannot be read, or there is no room left. This is tried again as long as this page is open, and when you open it again. New answers are saved.',
} as const;
