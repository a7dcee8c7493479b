import type { Fix, Place, Problem } from '../problem.js';
import type { ReadExercise } from './exercise.js';
import { problemOf, type Findings } from './findings.js';

/** Proposes ids for the exercises of a lesson that should have one of their own: `{#reflect-1}`. */
export class IdWishes {
  readonly #taken: Set<string>;

  constructor(read: readonly ReadExercise[]) {
    this.#taken = new Set(read.flatMap(({ part }) => (part.kind === 'exercise' ? part.id : [])));
  }

  /** Says that an exercise has no id of its own, and what to write into its first line. */
  wish({ source }: Findings, type: string, place: Place): Problem {
    let number = 1;
    while (this.#taken.has(`${type}-${number}`)) number++;
    const id = `${type}-${number}`;
    this.#taken.add(id);
    const fix = writing(id, source.lines[place.line - 1] ?? '', place);
    return problemOf(`${type}.no-id`, place, { severity: 'warning', values: { id }, fix });
  }
}

// `:::rate {scale="a, b"}` has its attributes already.
function writing(id: string, text: string, { file, line }: Place): Fix {
  const brace = text.indexOf('{') + 1;
  const column = (brace || text.trimEnd().length) + 1;
  const place = { file, line, column, endLine: line, endColumn: column };
  return { place, text: brace ? `#${id} ` : ` {#${id}}` };
}
