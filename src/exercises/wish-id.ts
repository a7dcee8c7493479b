import type { ExerciseReader } from '../course/exercise-reader.js';
import type { Fix, Place } from '../problem.js';

/**
 * Says of an exercise that it has no id of its own, and to write the one that it has now into its
 * first line, so that no answer is lost: `:::reflect {#loma.reflect.1a2b}`.
 */
export const wishId: NonNullable<ExerciseReader['wishId']> = (type, place, text, id) => ({
  ...{ code: `${type}.no-id`, severity: 'warning', place, values: { id } },
  fix: writing(id, text, place),
});

// `:::rate {scale="a, b"}` has its attributes already.
function writing(id: string, text: string, { file, line }: Place): Fix {
  const brace = text.indexOf('{') + 1;
  const column = (brace || text.trimEnd().length) + 1;
  const place = { file, line, column, endLine: line, endColumn: column };
  return { place, text: brace ? `#${id} ` : ` {#${id}}` };
}
