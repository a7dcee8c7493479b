/** What can go wrong with a draft, its folder, and zips: what it means, and what to do. */
export const strings = {
  'problem.draft.away':
    '“{{name}}” lies in a folder that is not known here any more. What you have written is still here. Open that folder on the page of courses, or download the course as a zip.',
  'problem.draft.elsewhere':
    '“{{name}}” is open in another window. Go on writing there, or take over here: what was written there is kept.',
  'problem.draft.exists':
    'There is a file called “{{path}}” already; capital letters make no difference. Choose another name.',
  'problem.draft.in-use':
    'This course is open in another window. Close it there, and then discard it here.',
  'problem.draft.leaving':
    '“{{name}}” cannot be kept on this device right now, so you are still here: what is not saved would be lost. Save to your folder, or download the course as a zip, and then leave.',
  'problem.draft.mishap':
    'That did not work ({{reason}}). What you have written is still here. Try again, or download the course as a zip and load this page again.',
  'problem.draft.newer':
    'What this browser has kept of this course was written by a newer version of this page. So that nothing of it is lost, it is not opened. Load the page again; if that does not help, close all its windows first.',
  'problem.draft.not-kept':
    'What you write is not being kept on this device right now: its storage is full, or cannot be used. Nothing is lost as long as this page stays open. Save to your folder, or download the course as a zip.',
  'problem.draft.not-read':
    'What this browser has kept of your courses cannot be read right now. So that nothing of it is lost, nothing is written over it. Try again, or close the other windows of this page and load it again.',
  'problem.draft.not-text':
    '“{{path}}” is called a text, but it is none, or not in UTF-8. It stays as it is. Open it in the program it was made with, and save it as UTF-8 text.',
  'problem.draft.path':
    '“{{path}}” cannot be a file’s name on every computer. Use letters, numbers and hyphens, such as 02-kahvila.md.',
  'problem.draft.served':
    '“{{name}}” lies in a folder of “polku serve”. Start it for that folder and open the address that it prints: what you have written comes along. Here you can download the course as a zip.',
  'problem.draft.taken-over':
    '“{{name}}” is now being written in another window. Here you can read and copy only. To write here, take over again.',
  'problem.draft.too-long':
    '“{{path}}” is larger than {{limit}} kB and cannot be edited here. It stays as it is. Divide it into several lessons in another program.',
  'problem.folder.back':
    '“{{path}}” has been changed in the folder by somebody else since you removed it, so it is here again. Look at it, and remove it once more if it is not needed.',
  'problem.folder.conflict':
    '“{{path}}” has been changed in the folder by somebody else. Compare, and choose which one stays.',
  'problem.folder.failed':
    '“{{path}}” could not be read or written ({{reason}}). What you have written is still here. Try again, or download the course as a zip.',
  'problem.folder.full':
    'There is no room left where “{{folder}}” lies. What you have written is still here. Make room and save again, or download the course as a zip.',
  'problem.folder.gone':
    'The folder “{{folder}}” is not there any more: it was moved, renamed or deleted. What you have written is still here. Put the folder back, or open it where it is now.',
  'problem.folder.huge':
    'This folder holds more than {{limit}} files, so it is hardly one course. Choose the folder that course.md is in.',
  'problem.folder.locked': 'Another program is using “{{path}}”. Close it there, and save again.',
  'problem.folder.many':
    'This folder holds {{files}} files. Above {{limit}}, only texts and the pictures and recordings that they use are read. Move other files out of the folder.',
  'problem.folder.missing':
    '“{{path}}” is not where it was, or has changed since it was picked. Put it back, or pick the files again.',
  'problem.folder.nothing':
    'There was no file in what you picked. Pick a folder with a course, or its files.',
  'problem.folder.permission':
    'Your browser needs your permission for the folder “{{folder}}” again. Open the folder once more and allow it.',
  'problem.folder.read-only':
    'Nothing can be written into “{{folder}}”. What you have written is still here. Allow writing for this folder, or download the course as a zip.',
  'problem.folder.refused':
    'Your browser does not open this folder. Choose another one, such as a folder in your documents.',
  'problem.folder.token':
    'This page may not open the folder. Open the address that “polku serve” has printed, all of it.',
  'problem.folder.too-large':
    '“{{path}}” is too large to be written. Make the picture or the recording smaller.',
  'problem.folder.unreachable':
    '“polku serve” does not answer. What you have written is still here. Start it again for the same folder, and save again.',
  'problem.zip.damaged':
    'This zip cannot be unpacked: it is damaged, or no zip. Get it once more, or unpack it on your computer and pick the folder.',
  'problem.zip.entry':
    '“{{path}}” was left out: it is encrypted or packed in an unusual way. Unpack the zip on your computer and pick the folder.',
  'problem.zip.large':
    'This zip holds more than {{limit}} MB. Unpack it on your computer and pick the folder.',
  'problem.zip.many':
    'This zip holds more than {{limit}} files. Unpack it on your computer, and pick the folder that course.md is in.',
  'problem.zip.path':
    '“{{path}}” was left out: such a name leads out of the course, or is there twice. If you need the file, rename it and pack the zip again.',
} as const;
