import type { Severity } from '../../src/problem.js';

/** Problems that belong together on the page. */
export interface Chapter {
  readonly title: string;
  readonly about: string;
  /** Where their texts stand, from the project's own folder. */
  readonly files: readonly string[];
  /** Which of these are meant; all, unless said here. */
  readonly has?: (code: string) => boolean;
  /** What they are where no case says so. */
  readonly severity: Severity;
}

const loading =
  /^(?:course|lesson)\.(?:address|newer|not-course|not-found|refused|timeout|unknown|unreachable)$|^module\./;

/** All problems but those of exercise types, which have a chapter each. */
export const chapters: readonly Chapter[] = [
  {
    title: 'In the files of a course',
    about: 'What the format itself has to say, in lessons, in course.md and in lists of words.',
    files: ['src/i18n/problems.ts', 'src/author/author.problems.ts'],
    has: (code) => !loading.test(code),
    severity: 'error',
  },
  {
    title: 'What could be better',
    about: 'What can be played as it is. `polku check` and the workbench look for it.',
    files: ['src/checks/checks.problems.ts'],
    severity: 'warning',
  },
  {
    title: 'From and to other tools',
    about:
      'What a file of Moodle’s GIFT or of quiz markdown says and a course cannot, and the other way round. Nothing of it is dropped in silence.',
    files: [
      'src/interop/import.problems.ts',
      'src/interop/gift/gift.problems.ts',
      'src/interop/quiz/quiz.problems.ts',
    ],
    severity: 'warning',
  },
  {
    title: 'In the workbench',
    about: 'What can go wrong with a draft, its folder, its preview, and zips.',
    files: ['src/draft/draft.problems.ts', 'components/preview/preview.problems.ts'],
    severity: 'error',
  },
  {
    title: 'When a course is opened',
    about: 'What learners are told when a course, a lesson or a part of the player does not come.',
    files: ['src/i18n/problems.ts'],
    has: (code) => loading.test(code),
    severity: 'error',
  },
  {
    title: 'When progress is saved, and speech is used',
    about: 'What learners are told of their device.',
    files: [
      'src/i18n/problems.storage.ts',
      'src/i18n/problems.speech.ts',
      'src/i18n/problems.review.ts',
    ],
    severity: 'error',
  },
];
