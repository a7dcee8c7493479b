/** What the `polku` command says to authors. */
export const strings = {
  'author.advice': 'suggestion',
  'author.advices_one': '{{count}} suggestion',
  'author.advices_other': '{{count}} suggestions',
  'author.built': '{{course}}: {{files}} files written to {{folder}}',
  'author.courses_one': 'One course: {{problems}}.',
  'author.courses_other': '{{count}} courses: {{problems}}.',
  'author.error': 'error',
  'author.errors_one': '{{count}} error',
  'author.errors_other': '{{count}} errors',
  'author.exercises_one': '{{count}} exercise',
  'author.exercises_other': '{{count}} exercises',
  'author.fix-delete': 'Delete this.',
  'author.fix-insert': 'Insert:',
  'author.fix-write': 'Write instead:',
  'author.ids_one': 'One id was written.',
  'author.ids_other': '{{count}} ids were written.',
  'author.ids-dry_one': 'One id would be written.',
  'author.ids-dry_other': '{{count}} ids would be written.',
  'author.left-out_one':
    'One file was left out, since nothing shows, plays or links to it: {{files}}',
  'author.left-out_other':
    '{{count}} files were left out, since nothing shows, plays or links to them: {{files}}',
  'author.lessons_one': '{{count}} lesson',
  'author.lessons_other': '{{count}} lessons',
  'author.mended': 'mended',
  'author.no-command': 'There is no command “{{name}}”. polku --help tells which there are.',
  'author.no-command_suggestion': 'There is no command “{{name}}”. Did you mean “{{suggestion}}”?',
  'author.no-course':
    'There is no course in {{folder}}: a course is a folder with a file course.md.',
  'author.no-file': 'There is no JSON file {{file}}.',
  'author.no-folder': 'There is no folder {{folder}}.',
  'author.no-kind': 'Say what is new: polku new course, polku new lesson or polku new exercise.',
  'author.no-kind_suggestion': 'There is no new “{{kind}}”. Did you mean “{{suggestion}}”?',
  'author.no-lang': 'Say which language: polku text --lang fi {{folder}}',
  'author.no-list': 'Texts are not listed as “{{kind}}”. Write --as plain, csv or json.',
  'author.no-option': 'polku {{name}} has no option {{option}}. polku --help tells which it has.',
  'author.no-option_suggestion':
    'polku {{name}} has no option {{option}}. Did you mean {{suggestion}}?',
  'author.no-out': 'Say where to write: polku build {{folder}} -o dist/courses',
  'author.no-record': '{{file}} is not a record of study.',
  'author.out-inside':
    'What is built must not lie in the course {{folder}} itself. Name a folder beside it.',
  'author.operands-few': 'polku {{name}} needs to know more. polku --help tells what.',
  'author.operands-many':
    'polku {{name}} has no use for “{{operand}}”. A name with spaces stands in quotation marks.',
  'author.option-flag': '{{option}} takes no value.',
  'author.option-value': '{{option}} needs a value after it.',
  'author.record-differs': 'This record does not follow from its log: one of them was changed.',
  'author.record-follows':
    'This record follows from its log. That says nothing about who did the exercises.',
  'author.usage': `Use: polku <command>

  polku check [folder]                     checks all courses in the folder
    --fix                                  first mends what can be mended safely
    --json                                 tells it to programs
    --stale                                only errors, and statements about law to check again
  polku new course <folder>                begins a course
    --title, --lang, --teaches             its title, its language, the language being learnt
  polku new lesson <title> [folder]        adds a lesson to a course, and its link
    --variants                             in all languages of the course
  polku new exercise <type> [lesson.md]    shows a template, or adds it to a lesson
  polku ids [folder]                       writes down ids, so that prompts may change
    --dry                                  only shows them
  polku diff <folder> <folder>             what learners keep between two versions
    --json                                 tells it to programs
  polku serve [folder]                     opens the workbench over a folder, in your browser
    --port                                 where, if not at 4747
  polku build [folder] -o <folder>         compiles courses for the web
  polku text --lang fi [folder]            lists every run of text in a language
    --as csv, --as json                    as a table, or for programs
    --once                                 each text only once
  polku import <file> [-o folder]          makes lessons of Moodle's GIFT, or of quizzes in markdown
  polku export --to gift [folder] -o <file>
                                           writes the exercises for Moodle
  polku scorm <folder> -o <file.zip>       packs a course for a training site (SCORM 1.2)
    --lang                                 its title there, and the messages, in this language
  polku record <file.json>                 works a learner's saved record out anew

Except with text and new, --lang en or fi is the language of the messages.
It ends with 0 when all is well, with 1 when a course has errors (diff: when answers are lost),
and with 2 when something was not understood or could not be written.`,
  'author.warning': 'warning',
  'author.warnings_one': '{{count}} warning',
  'author.warnings_other': '{{count}} warnings',
} as const;
