import type { Checks } from '../course/checking.js';
import type { Course, Lesson } from '../course/course.js';
import { inLanguage } from '../course/lesson-files.js';
import { limits } from '../course/limits.js';
import { checkAlerts } from './alerts.js';
import { checkAnswers } from './answers.js';
import { checkFeedback } from './feedback.js';
import { Look, type Check } from './look.js';
import { checkMedia } from './media.js';
import { checkMinutes } from './minutes.js';
import { checkOptions } from './options.js';
import { checkHeadings, checkPrompts, checkSteps } from './steps.js';
import { Terms } from './terms.js';
import { checkTitles } from './titles.js';
import { checkVariants } from './variants.js';

const lessonChecks: readonly Check[] = [
  checkAlerts,
  checkAnswers,
  checkFeedback,
  checkHeadings,
  checkMinutes,
  checkOptions,
  checkPrompts,
  checkSteps,
];

/** What authors are told beyond what compiling finds: pure, and never loaded by learners. */
export const checks: Checks = (setting) => {
  const { languages, teaches } = setting.course;
  const files = filesOf(setting.course);
  const terms = new Terms(teaches);
  const fileOf = ({ id, language }: Lesson): string => {
    const file = files.get(id) ?? `${id}.md`;
    return language === languages[0] ? file : inLanguage(file, language);
  };
  return {
    lesson(compiled) {
      const look = new Look(compiled, setting, fileOf(compiled.lesson));
      if (look.isMain) terms.read(look);
      return lessonChecks.flatMap((check) => check(look)).slice(0, limits.problems);
    },
    course(editions) {
      return [
        ...terms.problems(),
        ...checkMedia(setting, editions),
        ...checkTitles(setting, editions),
        ...checkVariants(setting, editions),
      ];
    },
  };
};

/** The main files of lessons, by their ids. */
function filesOf({ units }: Course): ReadonlyMap<string, string> {
  return new Map(units.flatMap(({ lessons }) => lessons).map(({ id, file }) => [id, file]));
}
