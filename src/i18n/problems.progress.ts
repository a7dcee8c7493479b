/** What a learner is told of a progress file that cannot be opened, and of names of learners. */
export const progressProblemTexts = {
  'problem.progress-file.cut':
    'This file is not whole: its end is missing. Send it or save it again. Nothing has been changed here.',
  'problem.progress-file.damaged':
    'This is a progress file, but there are no answers in it that can be read. If you have another copy of it, open that one.',
  'problem.progress-file.empty':
    'There is nothing in this file. Save it again on the other device. Nothing has been changed here.',
  'problem.progress-file.huge':
    'This file is too large: a progress file is at most {{most}} megabytes. Is it the right file?',
  'problem.progress-file.newer':
    'This file was made by a newer version of this page. Load this page again, and then open the file. Nothing has been changed here.',
  'problem.progress-file.not-json':
    'This is not a progress file. Choose the file whose name begins with “polku” and ends with “.json”.',
  'problem.progress-file.other':
    'This file is of another kind. Choose the file whose name begins with “polku” and ends with “.json”.',
  'problem.progress-file.record':
    'This file is your record: it shows what you have done, but your answers are not in it. Open the file that you saved under “Keep my progress”.',
  'problem.progress-file.unreadable':
    'This file could not be read. Perhaps it has been moved, or is still on its way here. Choose it again.',
  'problem.learner.long': 'This name is too long: it may have {{most}} characters.',
  'problem.learner.many':
    'There are already {{most}} names here. Remove one before you add another one.',
  'problem.learner.nameless': 'Write a name first.',
  'problem.learner.taken': 'Somebody is called {{name}} here already. Write another name.',
  'problem.learner.unkept':
    'This name could not be kept: this browser does not let this page save it. Nothing has been changed.',
  'problem.learner.unremoved':
    'Nothing was deleted: this browser does not let this page change what is kept here. Load the page again and try once more.',
} as const;
