import { segmentsOf, type Directive } from '../course/directives.js';
import type { Findings } from '../course/findings.js';
import { readFrontMatter } from '../course/front-matter.js';

/** The `:::` blocks of a lesson by the line that each begins on, counted from 1. */
export function directivesByLine(findings: Findings): ReadonlyMap<number, Directive> {
  const { end } = readFrontMatter(findings, []);
  return new Map(
    segmentsOf(findings, end).flatMap((segment) =>
      segment.kind === 'directive' ? [[segment.line + 1, segment] as const] : [],
    ),
  );
}
