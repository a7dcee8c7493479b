import { measureLesson } from './measure-lesson.js';
import { warning, type Check } from './look.js';

/** An estimate is no more than that: only what is far beyond it is worth a word. */
const farBeyond = 1.5;
const fewest = 3;

/** A lesson that takes much longer than it says. */
export const checkMinutes: Check = (look) => {
  const { minutes } = look.lesson;
  if (minutes === undefined) return [];
  const { minutes: estimate } = measureLesson(look.lesson);
  if (estimate <= minutes * farBeyond || estimate < minutes + fewest) return [];
  return [warning('minutes', look.top, { values: { minutes, estimate } })];
};
