import { nearest } from '../../course/nearest.js';
import { refuse, type Command } from '../command.js';
import { newCourseFolder } from '../new-course-folder.js';
import { newExerciseIn } from '../new-exercise-in.js';
import { newLessonIn } from '../new-lesson-in.js';

const kinds = {
  course: newCourseFolder,
  lesson: newLessonIn,
  exercise: newExerciseIn,
} as const;

/** `polku new course|lesson|exercise`: begins one from a template that has no problem. */
export const make: Command = {
  options: { lang: 'text', title: 'text', teaches: 'text', variants: 'flag' },
  operands: [1, 3],
  run(request, terminal) {
    const [kind = '', ...operands] = request.operands;
    const known = Object.keys(kinds);
    if (!known.includes(kind)) {
      const suggestion = nearest(kind, known);
      const values = { kind, ...(suggestion !== undefined && { suggestion }) };
      const key = suggestion === undefined ? 'author.no-kind' : 'author.no-kind_suggestion';
      return Promise.resolve(refuse(terminal, key, values));
    }
    return kinds[kind as keyof typeof kinds]({ ...request, operands }, terminal);
  },
};
