import type { Severity } from '../../src/problem.js';

/** A chapter that is not of an exercise type. */
export type ChapterName = 'course' | 'checks' | 'tools' | 'workbench' | 'opening' | 'device';

/** Problems that belong together on the page. */
export interface Chapter<Name = ChapterName> {
  readonly name: Name;
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
    name: 'course',
    files: ['src/i18n/problems.ts', 'src/author/author.problems.ts'],
    has: (code) => !loading.test(code),
    severity: 'error',
  },
  {
    name: 'checks',
    files: ['src/checks/checks.problems.ts'],
    severity: 'warning',
  },
  {
    name: 'tools',
    files: [
      'src/interop/import.problems.ts',
      'src/interop/gift/gift.problems.ts',
      'src/interop/quiz/quiz.problems.ts',
    ],
    severity: 'warning',
  },
  {
    name: 'workbench',
    files: ['src/draft/draft.problems.ts', 'components/preview/preview.problems.ts'],
    severity: 'error',
  },
  {
    name: 'opening',
    files: ['src/i18n/problems.ts'],
    has: (code) => loading.test(code),
    severity: 'error',
  },
  {
    name: 'device',
    files: [
      'src/i18n/problems.storage.ts',
      'src/i18n/problems.speech.ts',
      'src/i18n/problems.review.ts',
      'src/i18n/problems.progress.ts',
      'src/i18n/problems.lms.ts',
    ],
    severity: 'error',
  },
];
