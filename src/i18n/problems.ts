/** What is wrong in a course or in loading it, and what to do instead. For authors, mostly. */
export const problemTexts = {
  'problem.alert.line': 'Put the text on the line below “[!…]”, behind its own “>”.',
  'problem.alert.unknown':
    'There is no box called “{{name}}”. Write NOTE, TIP, IMPORTANT, WARNING or CAUTION.',
  'problem.alert.unknown_suggestion':
    'There is no box called “{{name}}”. Did you mean “{{suggestion}}”?',
  'problem.aside.empty': 'There is nothing in this block. Write its text, or delete it.',
  'problem.attribute.double': '“{{name}}” stands here twice. Delete one of them.',
  'problem.attribute.flag': '“{{name}}” takes no value. Write {{name}} alone.',
  'problem.attribute.number': '“{{name}}” needs a number. Write, for example, {{name}}=20.',
  'problem.attribute.syntax':
    'This cannot be read: “{{text}}”. Write settings as {#own-id name=value name="two words" name}, all between { and }.',
  'problem.attribute.text': '“{{name}}” needs a value. Write {{name}}="…".',
  'problem.attribute.unknown': '“{{type}}” has no setting called “{{name}}”. Delete it.',
  'problem.attribute.unknown_suggestion':
    '“{{type}}” has no setting called “{{name}}”. Did you mean “{{suggestion}}”?',
  'problem.course.address': '“{{url}}” is not the address of a course.',
  'problem.course.id':
    'The course needs an id, so that learners’ answers stay with it. Write “id: my-course” at the top of course.md, with the letters a to z, numbers and hyphens only.',
  'problem.course.languages':
    'The course does not say what language it is in, so English is assumed. Write, for example, “languages: [fi]” at the top of course.md.',
  'problem.course.missing':
    'There is no course.md in this folder. Make one with the course’s title and the list of its lessons.',
  'problem.course.newer':
    'This course was made for a newer version of this player. Load the page again; if that does not help, tell whoever runs this site.',
  'problem.course.not-course':
    'What was found is not a course. Tell whoever runs this site to check the address of the course.',
  'problem.course.not-found':
    'There is no course at this address. Tell whoever runs this site to check it.',
  'problem.course.pass': '“pass” needs a number from 0 to 100, without a sign for per cent.',
  'problem.course.refused':
    'The server does not hand out the course (error {{status}}). Try again later.',
  'problem.course.timeout':
    'The course takes too long to come. Check your internet connection and try again.',
  'problem.course.title': 'The course has no title. Write “title: …” at the top of the file.',
  'problem.course.unreachable':
    'The course cannot be reached. Check your internet connection and try again.',
  'problem.directive.nameless':
    'There is no name after “:::”. Write what it is, for example “:::choice”.',
  'problem.directive.outline':
    'Exercises belong in lessons, not in course.md. Move “{{name}}” to a lesson.',
  'problem.directive.stray': 'This “:::” closes nothing. Delete it.',
  'problem.directive.trailing': '“{{text}}” is not shown here. Put it on a line of its own below.',
  'problem.directive.unclosed':
    '“:::{{name}}” is not closed. Write “:::” on a line of its own where it ends. One block cannot stand in another.',
  'problem.directive.unknown': 'There is no exercise type “{{name}}”.',
  'problem.directive.unknown_suggestion':
    'There is no exercise type “{{name}}”. Did you mean “{{suggestion}}”?',
  'problem.entity.unknown': '“{{name}}” is shown as it is. Write the character itself.',
  'problem.exercise.failed':
    'This exercise cannot be shown because of an error in the player. Its text may be right.',
  'problem.fact.checked': '“{{checked}}” is not a date. Write it as checked=2026-11-21.',
  'problem.fact.future': 'This fact says it was checked on {{checked}}, which is still to come.',
  'problem.fact.source':
    '“{{source}}” cannot be a source. Write an address that starts with https://.',
  'problem.fact.stale':
    'This fact was checked on {{checked}}, more than a year ago. Check it, and write the new date.',
  'problem.fact.unsourced':
    'A fact needs its date and source: :::fact {checked=2026-11-21 source=https://…}',
  'problem.fence.unclosed':
    'What starts with “{{mark}}” here does not end. Close it where it ends.',
  'problem.file.encoding':
    'From here on the file is not readable text. Save it as UTF-8: editors offer that when saving.',
  'problem.file.missing': 'There is no file “{{path}}” in the course.',
  'problem.file.missing_suggestion':
    'There is no file “{{path}}” in the course. Did you mean “{{suggestion}}”?',
  'problem.file.nul': 'This is not a text file, or it is damaged. Write the text anew.',
  'problem.front-matter.deep':
    'This is more than can be read at the top of a file. Write “name: value” or “name: [one, two]”, and put texts with special marks in quotes.',
  'problem.front-matter.double': '“{{name}}” stands here twice. Delete one of them.',
  'problem.front-matter.syntax':
    'This line cannot be read. Write “name: value”, with a space after the colon.',
  'problem.front-matter.unclosed':
    'The settings at the top of the file do not end. Write “---” on a line of its own after them.',
  'problem.front-matter.unknown': 'There is no setting “{{name}}” here. Delete the line.',
  'problem.front-matter.unknown_suggestion':
    'There is no setting “{{name}}” here. Did you mean “{{suggestion}}”?',
  'problem.heading.level':
    '“#” is the title of the whole file, which stands at the top. Write “##” for a new step.',
  'problem.html.raw':
    'HTML such as “{{text}}” is shown as text. Write it in markdown: **bold**, *italics*, [link](https://…).',
  'problem.id.duplicate':
    'The exercise on line {{line}} has the same id, {{id}}. Give this one its own: write {#another-id} after its name.',
  'problem.id.elsewhere':
    'The exercise on line {{line}} of {{file}} has the same id, {{id}}. Give one of them another.',
  'problem.image.alt':
    'The picture has no description, so those who cannot see it learn nothing. Write what is in it between [ and ].',
  'problem.image.remote':
    'The picture at “{{href}}” is not part of the course. Save it in the course’s folder, and write its file name.',
  'problem.language.missing':
    'The course is said to be in “{{language}}”, too, but there are no files in it, such as course.{{language}}.md.',
  'problem.language.unknown': '“{{code}}” is not the code of a language. Write, for example, fi.',
  'problem.language.unknown_suggestion':
    '“{{code}}” is not the code of a language. Did you mean “{{suggestion}}”?',
  'problem.language.unlisted':
    'This file is in “{{language}}”, which is not among the course’s languages. Add it to “languages” in course.md, or rename the file.',
  'problem.lesson.empty': 'There is nothing in this lesson.',
  'problem.lesson.minutes': '“minutes” needs a number, such as 12.',
  'problem.lesson.not-course':
    'What was found is not this lesson. Load the page again; if that does not help, tell whoever runs this site.',
  'problem.lesson.not-found':
    'The lesson’s file is missing. You can go on with the other lessons, and tell whoever runs this site.',
  'problem.lesson.refused':
    'The server does not hand out this lesson (error {{status}}). Try again later.',
  'problem.lesson.timeout':
    'The lesson takes too long to come. Check your internet connection and try again.',
  'problem.lesson.title': 'The lesson has no title. Write “title: …” at the top of the file.',
  'problem.lesson.unknown': 'There is no lesson “{{id}}” in this course.',
  'problem.lesson.unlisted':
    'Nothing in course.md leads to {{file}}, so nobody will see it. Add a link to it under a “##”.',
  'problem.lesson.unreachable':
    'The lesson cannot be reached. Check your internet connection and try again.',
  'problem.limit.columns':
    'A table can have 20 columns at most. This one is shown as it is written.',
  'problem.limit.effort':
    'From here on some of the file is shown as it is written: there is too much in it. Make several lessons of it, and leave empty lines between paragraphs.',
  'problem.limit.file':
    'The file is longer than {{limit}} KB. What follows is left out: make several lessons of it.',
  'problem.limit.inline':
    'This paragraph is too long, and is shown as it is written. Make several of it, with empty lines between them.',
  'problem.limit.nesting':
    'Lists or quotes stand in each other more than 20 deep. They are shown as they are written.',
  'problem.limit.problems':
    'There are more than {{limit}} problems in this file. The rest is not listed.',
  'problem.link.empty': 'This leads nowhere. Write an address or a file name between ( and ).',
  'problem.link.insecure': '“{{href}}” is not a secure address. Write https:// instead of http://.',
  'problem.link.refused':
    '“{{href}}” cannot be linked to. Write an address that starts with https://, mailto: or tel:, or the name of a file in the course.',
  'problem.media.outside':
    '“{{path}}” is outside the course’s folder. Copy the file into it, and write its name there.',
  'problem.module.unreachable':
    'A part of the player cannot be loaded. Check your internet connection and try again.',
  'problem.outline.double': 'This lesson stands in the list twice. Delete one of the links.',
  'problem.outline.empty':
    'There are no lessons in course.md. Write a list of links to them under a “##”: 1. [Title](01-lesson.md)',
  'problem.outline.extra':
    '{{file}} is not in the main course.md. Add it there, or delete the link here.',
  'problem.outline.link':
    'This does not lead to a lesson. Write a link to its file: [Title](01-lesson.md)',
  'problem.outline.missing':
    'The link to {{file}} is missing here, so its title is not translated.',
  'problem.outline.text':
    'This text is not shown. Between the lessons only links are: put it above the first “##”.',
  'problem.step.empty':
    'There is nothing below this heading. Write something, or make it “###” to keep it in the step.',
  'problem.translation.columns':
    'One column must be called “{{teaches}}”, for the word, and one “{{language}}”, for what it means.',
  'problem.translation.double':
    'The word “{{word}}” is in this table twice. Only the first one is used. If it has several meanings, write them in one row.',
  'problem.translation.empty':
    'The word “{{word}}” has no translation here. Until it has one, learners see another language.',
  'problem.translation.file':
    'There is no file {{file}} beside course.md. Add it, or take its language out of “words”.',
  'problem.translation.lesson':
    'The course has no lesson “{{title}}”. Write a lesson’s title here, or a link to its file.',
  'problem.translation.lesson_suggestion':
    'The course has no lesson “{{title}}”. Did you mean “{{suggestion}}”?',
  'problem.translation.missing':
    'The word “{{word}}” of {{file}}, line {{line}}, has no translation. Add a row for it to this table. Until then learners see another language.',
  'problem.translation.stray':
    'It is not said which lesson this table is for. Write “## ” and the lesson’s title above it.',
  'problem.translation.unlisted':
    'No learner sees this file. Add its language to the top of course.md: “words: [{{language}}]”.',
  'problem.translation.taught':
    'The words are in “{{lang}}” already: a translation is in another language. Take it off this list.',
  'problem.translation.untaught':
    'Words are translated in a course that teaches a language. Add, for example, “teaches: fi”, or delete this line.',
  'problem.translation.untranslated_one':
    'One word of the lesson “{{title}}” has no translation here. Add “## {{title}}” and a table with it.',
  'problem.translation.untranslated_other':
    '{{count}} words of the lesson “{{title}}” have no translation here. Add “## {{title}}” and a table with them.',
  'problem.translation.word':
    'The lesson “{{title}}” has no word “{{word}}” in its lists. Write it as it stands there, or delete this row.',
  'problem.translation.word_suggestion':
    'The lesson “{{title}}” has no word “{{word}}” in its lists. Did you mean “{{suggestion}}”?',
  'problem.tutor.minutes': '“minutes” needs a number above 0.',
  'problem.variant.extra':
    'In {{mainFile}} there is no exercise for this “{{type}}”. The exercises must be the same ones in each language.',
  'problem.variant.key':
    '“{{key}}” is said differently in course.md, which counts. Only the title is translated: delete the line.',
  'problem.variant.mismatch':
    'Here is “{{type}}”, but line {{mainLine}} of {{mainFile}} has “{{mainType}}”. The exercises must be the same ones, in the same order.',
  'problem.variant.missing':
    'The exercise “{{mainType}}” on line {{mainLine}} of {{mainFile}} is missing here. The exercises must be the same ones in each language.',
} as const;
