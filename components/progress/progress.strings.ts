/** What the learner reads on the page about keeping their progress. */
export const strings = {
  'progress.where': 'Where your answers are',
  'progress.device': 'Your answers are saved in this browser, on this device.',
  'progress.deviceOnly':
    'They are for this website only. Another device, another browser and other websites do not have them.',
  'progress.elsewhere': 'Your answers are kept by the website that you opened this course in.',
  'progress.elsewhereDevice':
    'What you write in your own words and your review are in this browser only. Other devices do not have them. To delete them here, clear the data of this website in the settings of the browser.',
  'progress.elsewhereMemory':
    'What you write in your own words and your review are gone when you close this page.',
  'progress.framed':
    'This course is shown inside another website, and your answers are kept for that website only. If you open the course somewhere else, they are not there.',
  'progress.notKept': 'Your answers are not being saved.',
  'progress.persisted': 'The browser has promised not to clear them by itself.',
  'progress.notPersisted':
    'The browser may clear them when the device runs out of room. Safari may clear them when you have not come for seven days.',
  'progress.copy': 'This browser also has a second copy, in case the first one is damaged.',
  'progress.noCopy': 'This browser has no second copy of them.',
  'progress.restored_one':
    'One entry was missing on {{date}}. It was put back from the second copy.',
  'progress.restored_other':
    '{{count}} entries were missing on {{date}}. They were put back from the second copy.',
  'progress.damaged_one':
    'One entry is damaged and cannot be read. If you have a file from before, open it: it may mend the entry.',
  'progress.damaged_other':
    '{{count}} entries are damaged and cannot be read. If you have a file from before, open it: it may mend them.',
  'progress.newer_one':
    'One entry was made by a newer version of this page. It is kept, but cannot be read here. Load this page again.',
  'progress.newer_other':
    '{{count}} entries were made by a newer version of this page. They are kept, but cannot be read here. Load this page again.',

  'progress.take': 'Take your answers along',
  'progress.takeWhat': 'The file has all that you have done on this website, in all courses.',
  'progress.takeHosted':
    'The file has what this browser knows of what you have done. What you did on other devices may be missing.',
  'progress.takeName': 'Your name, {{name}}, is in it and in the name of the file.',
  'progress.takeCare': 'Whoever gets the file can read what you wrote, so keep it to yourself.',
  'progress.open': 'Open a file',
  'progress.openWhat':
    'A file that was saved here or on another device. You first see what it would add, and nothing is lost.',
  'progress.openHosted':
    'It is added to your own answers, whoever saved it. The website that keeps your answers decides whether it counts.',
  'progress.drop': 'You can also drop the file here.',
  'progress.reading': 'Reading the file …',
  'progress.oneFile': 'Open one file at a time, please.',

  'progress.preview': 'This is in the file',
  'progress.made': 'Saved: {{date}}',
  'progress.of': 'Name: {{name}}',
  'progress.noneNew': 'There is nothing new in the file. All of it is here already.',
  'progress.blank': 'There are no answers in the file.',
  'progress.unreadable': 'Nothing in the file can be read here.',
  'progress.entries_one': 'One new entry',
  'progress.entries_other': '{{count}} new entries',
  'progress.answered': 'Exercises answered',
  'progress.lessons': 'Lessons finished',
  'progress.cards': 'Cards in the review',
  'progress.nowThen': '{{before}} now, {{after}} afterwards',
  'progress.known_one': 'One entry of the file is here already.',
  'progress.known_other': '{{count}} entries of the file are here already.',
  'progress.passed_one':
    'One entry is passed over: it is damaged, or of a newer version. It stays in the file.',
  'progress.passed_other':
    '{{count}} entries are passed over: they are damaged, or of a newer version. They stay in the file.',
  'progress.whose': 'Whose answers are these?',
  'progress.mine': 'Mine: add them to my answers',
  'progress.mineNamed': 'Mine ({{name}}): add them to my answers',
  'progress.theirs': '{{name}}’s: add them to the answers that {{name}} has here',
  'progress.newLearner': '{{name}}’s: add {{name}} as a new learner on this device',
  'progress.choose': 'Say first whose answers these are.',
  'progress.add': 'Add them',
  'progress.cancel': 'Cancel',
  'progress.cancelled': 'Nothing was added.',
  'progress.added_one': 'Done. One entry was added.',
  'progress.added_other': 'Done. {{count}} entries were added.',
  'progress.addedFor_one': 'Done. One entry was added for {{name}}.',
  'progress.addedFor_other': 'Done. {{count}} entries were added for {{name}}.',
  'progress.adding': 'Adding …',

  'progress.move': 'Move to a new phone',
  'progress.moveSave': 'Save the file on this device: press “Save a file” above.',
  'progress.moveSend': 'Send the file to yourself by e-mail or message, or copy it with a cable.',
  'progress.moveOpen':
    'Open this course on the new phone. Go to “Keep my progress”, press “Open a file” and choose the file.',
  'progress.address': 'The address of this page:',
  'progress.copyAddress': 'Copy the address',
  'progress.copied': 'The address is copied.',
  'progress.copyFailed': 'The address could not be copied. It is selected now: copy it by hand.',
  'progress.framedAddress': 'On the new phone, go to the website where you found this course.',
  'progress.both':
    'You can go on on both phones. Take a file from one to the other when you like: nothing counts twice.',

  'progress.learners': 'Who learns here',
  'progress.learnersWhy':
    'If others learn on this device too, each can have answers and settings of their own.',
  'progress.noLock':
    'The names are not sent anywhere. Your own name is in the file that you save. This is not a lock: whoever uses the device can change to another name.',
  'progress.nameless': 'No name yet',
  'progress.learnsNow': 'Learns now',
  'progress.switch': 'Change to {{name}}',
  'progress.rename': 'Change name',
  'progress.renameOf': 'Change name: {{name}}',
  'progress.remove': 'Remove',
  'progress.removeOf': 'Remove: {{name}}',
  'progress.newName': 'Name of a new learner',
  'progress.addLearner': 'Add',
  'progress.nameFor': 'New name for {{name}}',
  'progress.saveName': 'Save the name',
  'progress.named': 'The name is now {{name}}.',
  'progress.learnerAdded': '{{name}} was added. Press “Change to {{name}}” when {{name}} learns.',
  'progress.switched': 'Now {{name}} learns.',
  'progress.removeAsk': 'Remove {{name}}?',
  'progress.removeMe': 'Delete everything that this browser has of you?',
  'progress.removeNameless': 'Remove the learner without a name?',
  'progress.removeWhat':
    'All answers of {{name}} on this website are deleted from this device, with the review and the settings. Without a file they cannot be brought back.',
  'progress.removeMeWhat':
    'All your answers on this website are deleted from this device, with the review and the settings. Without a file they cannot be brought back.',
  'progress.removeNamelessWhat':
    'All answers of the learner without a name on this website are deleted from this device, with the review and the settings. Without a file they cannot be brought back. Your own answers stay.',
  'progress.saveFirst': 'Save a file first',
  'progress.removeDo': 'Delete all answers of {{name}}',
  'progress.removeMeDo': 'Delete all my answers',
  'progress.removeNamelessDo': 'Delete all answers of the learner without a name',
  'progress.removed': '{{name}} was removed, and all answers deleted.',
  'progress.removedMe': 'All your answers were deleted.',
  'progress.removedNameless':
    'The learner without a name was removed, and all their answers deleted.',

  'progress.anew': 'Begin anew',
  'progress.anewWhat':
    'What you begin anew is asked again, and what you did before counts no longer. What you wrote yourself stays in “My answers”.',
  'progress.anewNothing': 'You have not begun anything in this course yet.',
  'progress.anewLesson': 'Begin the lesson anew',
  'progress.anewLessonOf': 'Begin the lesson anew: {{lesson}}',
  'progress.anewCourse': 'Begin the whole course anew',
  'progress.anewExercises': 'Single exercises',
  'progress.anewExercise': 'Begin anew',
  'progress.anewExerciseOf': 'Begin anew: {{exercise}}',
  'progress.anewLoading': 'Opening the lesson …',
  'progress.anewFailed': 'The lesson could not be opened. You may have lost the connection.',
  'progress.anewNone': 'No exercise of this lesson has been answered.',
  'progress.anewAskLesson': 'Begin the lesson “{{name}}” anew?',
  'progress.anewAskExercise': 'Begin the exercise “{{name}}” anew?',
  'progress.anewAskCourse': 'Begin the whole course anew?',
  'progress.anewSure': 'Then it counts as not done yet. This cannot be undone.',
  'progress.anewDo': 'Yes, begin anew',
  'progress.anewDone': 'Begun anew: {{name}}',
  'progress.lessonDone': 'Done',
  'progress.lessonStarted': 'Under way',
} as const;
