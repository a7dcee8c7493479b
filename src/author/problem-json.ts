import { join } from 'node:path';
import { problemMessage } from '../i18n/problem-message.js';
import type { Translator } from '../i18n/translator.js';
import type { Place, Problem } from '../problem.js';

/** A place as other programs read it. Lines and columns count from 1, the end is exclusive. */
interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A problem as other programs read it: `docs/command.md` promises this shape. */
export interface JsonProblem extends Partial<JsonPlace> {
  readonly severity: Problem['severity'];
  readonly code: string;
  readonly message: string;
  readonly values: Problem['values'];
  readonly fix?: JsonPlace & { readonly text: string; readonly isGuess: boolean };
}

/** A problem with its message, its files as seen from where the command was called. */
export function problemJson(problem: Problem, folder: string, translator: Translator): JsonProblem {
  const { place, severity, code, values, fix } = problem;
  return {
    ...(place && placeJson(place, folder)),
    severity,
    code,
    message: problemMessage(problem, translator),
    values,
    ...(fix && {
      fix: { ...placeJson(fix.place, folder), text: fix.text, isGuess: fix.isGuess ?? false },
    }),
  };
}

function placeJson({ file, line, column, endLine, endColumn }: Place, folder: string): JsonPlace {
  return {
    file: join(folder, file),
    line,
    column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? column,
  };
}
