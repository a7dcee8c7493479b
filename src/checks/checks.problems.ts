/** What can be better in a course that can be played, and what to do about it. For authors only. */
export const strings = {
  'problem.check.alert-joined':
    '“[!{{name}}]” stands right below another quote and becomes a part of it, so learners read the mark itself. Leave an empty line before it.',
  'problem.check.answer-twice': 'The answer “{{text}}” is in this gap twice. Delete one of them.',
  'problem.check.first-right':
    'In all {{number}} questions of this lesson with {fixed} options the first one is right. Learners will notice: put the right one in other places, too.',
  'problem.check.gap-distractor':
    '“{{text}}” is the answer of a gap and also in the list of wrong answers, so it is offered twice. Take it out of the list.',
  'problem.check.heading-jump':
    '“{{marks}}” leaves a level out. Whoever goes from heading to heading looks for what is between. Write “{{wanted}}”.',
  'problem.check.longest-right':
    'In all {{number}} questions of this lesson with longer options the right one is the longest. Learners will notice: make the others as long, or it shorter.',
  'problem.check.long-reading':
    'In this step there is only reading, for about {{minutes}} minutes. Add an exercise, or make it shorter.',
  'problem.check.minutes':
    'This lesson says that it takes {{minutes}} minutes. By its words and exercises it takes about {{estimate}}. Write “minutes: {{estimate}}”, or make the lesson shorter.',
  'problem.check.no-exercise':
    'There is nothing to do in this lesson. Add an exercise: one question is enough to begin with.',
  'problem.check.no-prompt':
    'Nothing is asked here. Write above the answers what the learner is to do: screen readers read it out with them.',
  'problem.check.own-distractor':
    '“{{text}}” is a wrong answer that looks the same as a right one. Change one of them.',
  'problem.check.same-feedback':
    'The same is said of all {{number}} answers. Say of each why it is right or wrong, or say it once, in an explanation: “> [!NOTE]”.',
  'problem.check.same-item':
    '“{{text}}” looks the same as another item here, so nobody can tell them apart. Change one of them.',
  'problem.check.same-sides':
    '“{{text}}” is on both sides of this pair, so there is nothing to find out. Change one of them.',
  'problem.check.title-differs':
    'This lesson is called “{{text}}” here, and “{{title}}” on its own page. Give it the same name in both places.',
  'problem.check.untranslated':
    'There is no {{file}}, so this part of the course is in another language for those who learn in “{{language}}”.',
  'problem.check.unused-file':
    'Nothing in the course shows or plays “{{path}}”. Link to it, or delete it.',
  'problem.check.unused-term':
    'The word “{{term}}” does not come up again after this list. Use it in a text or an exercise, or give it an example: words that are not met again are soon forgotten.',
} as const;
