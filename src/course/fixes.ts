import type { Fix, Problem } from '../problem.js';
import { attributeFixers } from './fixes/attributes.js';
import { blockFixers } from './fixes/blocks.js';
import { fileFixers } from './fixes/files.js';
import type { FixFolder } from './fixes/folder.js';
import { listFixers } from './fixes/lists.js';
import { matterFixers } from './fixes/matter.js';
import { limits } from './limits.js';
import { guess, Spot, type Fixer } from './fixes/spot.js';

/**
 * Fixers by the codes that they are for. They are apart from what finds the problems, so that a
 * learner's page does not load them; the fix that is found with a problem they may judge.
 */
const fixers: ReadonlyMap<string, Fixer> = new Map(
  Object.entries({
    ...attributeFixers,
    ...blockFixers,
    ...fileFixers,
    ...listFixers,
    ...matterFixers,
  }),
);

/** The problems with what to write instead, wherever that can be told. */
export function withFixes(problems: readonly Problem[], folder: FixFolder): readonly Problem[] {
  return problems.map((problem) => {
    const fix = fixOf(problem, folder);
    return fix && fix !== problem.fix ? { ...problem, fix } : problem;
  });
}

function fixOf(problem: Problem, folder: FixFolder): Fix | undefined {
  const { code, place, fix, values } = problem;
  const fixer = fixers.get(code);
  const spot = fixer && place && new Spot(problem, place, folder);
  // Nobody writes such a line, and looking through it would take its time.
  const found = spot && spot.line.length <= limits.inline ? fixer(spot) : fix;
  // "Did you mean …?" is a question.
  return values['suggestion'] === undefined || found?.isGuess ? found : guess(found);
}
