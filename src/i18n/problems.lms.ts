/** What the learner is told when their training site (LMS) does not keep their answers. */
export const lmsProblemTexts = {
  'problem.lms.absent':
    'This course is not connected to a training site, so your answers are kept on this device only. To have them counted, open the course from your training site.',
  'problem.lms.damaged':
    'Your training site gave back your earlier answers damaged. You go on with what this device knows of them.',
  'problem.lms.later':
    'Your training site takes nothing right now. What you do is kept on this device, and sent when you open the course from your training site the next time. To do that, close the course and open it again.',
  'problem.lms.newer':
    'Your training site has answers from a newer version of this course. They are left as they are, and what you do now is kept on this device only. Load this page again, or tell whoever runs the course.',
  'problem.lms.refused':
    'Your training site does not answer, so it is not known who you are, and your answers are gone when you close this page. Close the course and open it again before you go on. If that does not help, tell whoever runs the course. You can also save them as a file: choose “Keep my progress” in the settings.',
  'problem.lms.review':
    'You are looking at this course, not taking it: your training site has opened it like that. You can answer, but nothing is saved.',
  'problem.lms.unsaved':
    'Your training site does not take your answers right now. You can go on: they are kept on this device, and sent again as long as this page stays open.',
} as const;
