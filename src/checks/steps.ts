import type { Block, Step } from '../course/course.js';
import type { Fix, Problem } from '../problem.js';
import { secondsOfReading } from './measure-lesson.js';
import { advice, warning, type Check, type Look } from './look.js';

/** More than this nobody reads with profit without doing something. */
const longestReading = 150;

/** Steps that ask nothing, and lessons that ask nothing at all. */
export const checkSteps: Check = (look) => {
  const { steps } = look.lesson;
  const hasTask = ({ parts }: Step): boolean =>
    parts.some(({ kind }) => kind === 'exercise' || kind === 'broken');
  if (steps.length > 0 && !steps.some(hasTask)) return [advice('no-exercise', look.top)];
  return steps.flatMap((step) => {
    const seconds = secondsOfReading(step.parts, look.lesson.language);
    if (hasTask(step) || seconds <= longestReading) return [];
    const node = step.title[0] ?? step.parts[0];
    const values = { minutes: Math.round(seconds / 60) };
    return [advice('long-reading', (node && look.placeOf(node)) ?? look.top, { values })];
  });
};

/** `####` right below `##`: who goes from heading to heading looks for what is between. */
export const checkHeadings: Check = (look) =>
  look.lesson.steps.flatMap(({ title, parts }) => {
    let last = 2;
    const isOpening = title.length === 0;
    return parts.flatMap((part): readonly Problem[] => {
      if (part.kind !== 'heading') return [];
      const most = isOpening ? Math.max(last + 1, 3) : last + 1;
      const jumps = part.level > most;
      last = jumps ? most : part.level;
      return jumps ? [jump(look, part, most)] : [];
    });
  });

function jump(look: Look, heading: Block & { kind: 'heading' }, level: number): Problem {
  const place = look.placeOf(heading) ?? look.top;
  const { file, line, column } = place;
  const fix: Fix = {
    place: { file, line, column, endLine: line, endColumn: column + heading.level },
    text: '#'.repeat(level),
  };
  const values = { marks: '#'.repeat(heading.level), wanted: '#'.repeat(level) };
  return warning('heading-jump', place, { values, fix });
}

/** A choice without a question: who comes to it by ear hears only answers. */
export const checkPrompts: Check = (look) =>
  look.exercises.flatMap((exercise) => {
    const isAsked = exercise.prompt.length > 0;
    if (isAsked || (exercise.type !== 'choice' && exercise.type !== 'sort')) return [];
    return [warning('no-prompt', look.placeIn(exercise))];
  });
