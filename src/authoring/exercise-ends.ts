import { readText } from '../course/file-text.js';
import { Findings } from '../course/findings.js';
import type { Place } from '../problem.js';
import { directivesByLine } from './directives-by-line.js';

/**
 * The last line of each exercise of a lesson, by its id: that of its closing `:::`. Learners have
 * no use for it, so it is not compiled but read from the text once more.
 */
export function exerciseEnds(
  path: string,
  content: string,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, number> {
  const findings = new Findings(readText({ path, content }).source);
  const directives = directivesByLine(findings);
  return new Map([...places].map(([id, { line }]) => [id, directives.get(line)?.end ?? line]));
}
