import { segmentsOf } from '../course/directives.js';
import { readText } from '../course/file-text.js';
import { Findings } from '../course/findings.js';
import { readFrontMatter } from '../course/front-matter.js';
import type { Place } from '../problem.js';

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
  const { end } = readFrontMatter(findings, []);
  const ends = new Map(
    segmentsOf(findings, end).flatMap((segment) =>
      segment.kind === 'directive' ? [[segment.line + 1, segment.end] as const] : [],
    ),
  );
  return new Map([...places].map(([id, { line }]) => [id, ends.get(line) ?? line]));
}
