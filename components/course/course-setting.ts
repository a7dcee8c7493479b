import type { CourseSetting } from '../../src/element/contexts.js';
import { glossLanguageFor, glossLanguages, type SessionOptions } from '../../src/session.js';
import type { Settings } from '../../src/settings.js';
import type { SessionSource } from './session-owner.js';

/** Languages to explain words in: the learner's choice, then what their browser says they read. */
export function glossWishes({ glosses }: Settings, spoken: string): readonly string[] {
  return [...(glosses ? [glosses] : []), ...navigator.languages, spoken];
}

/** What a course's prose needs to know, as far as the course has been found. */
export function courseSetting(
  source: SessionSource | undefined,
  settings: Settings,
  spoken: string,
): CourseSetting {
  const hears = settings.tapToHear;
  if (!source) return { language: 'en', baseUrl: '', hears };
  const { course, baseUrl } = source;
  return {
    language: course.language,
    baseUrl,
    teaches: course.teaches,
    hears,
    glosses: glossLanguageFor(course, glossWishes(settings, spoken)),
    glossLanguages: glossLanguages(course),
  };
}

/** Whether two settings are the same, so that nothing is rendered anew for the second. */
export function isSameSetting(one: CourseSetting, other: CourseSetting | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether words are to be explained in a language that has not been fetched: a compiled course has
 * all of them in its lessons, and markdown has only the one that was wished for.
 */
export function lacksGlosses(
  source: SessionSource | undefined,
  before: CourseSetting | undefined,
  { glosses = '' }: CourseSetting,
  { src }: Pick<SessionOptions, 'src'>,
): boolean {
  if (before?.glosses === undefined || before.glosses === glosses) return false;
  return !/\.json(?:$|[?#])/i.test(src) && (source?.course.words?.includes(glosses) ?? false);
}
