import type { ExerciseType } from '../../course/exercise-type.js';
import { indexesIn, listIn } from '../junk.js';
import { isEnding, walk, type Story } from './story.js';

export interface ScenarioSpec {
  /** The first one is where it begins. */
  readonly sections: Story;
  /** The route to an ending along what is worth recommending. */
  readonly model: readonly number[];
}

export interface ScenarioResponse {
  /** The index of the choice that was taken in each section passed. */
  readonly route: readonly number[];
  /** The endings that were come to until now: indexes of sections, in their order. */
  readonly found: readonly number[];
}

/** Longer than anybody goes on in one story, however often it comes back to where it was. */
export const longestRoute = 1000;

/**
 * A situation that branches. It is not graded: whoever looks where a bad choice leads learns
 * something, and is not to be punished for it.
 */
export const scenario: ExerciseType<ScenarioSpec, ScenarioResponse> = {
  name: 'scenario',
  blank: () => ({ route: [], found: [] }),
  revive: reviveScenario,
  isAnswered: (_, { found }) => found.length > 0,
  grade: () => undefined,
  solution: (spec) => reviveScenario(spec, { route: spec.model }),
};

/** What of a route can be gone; an ending that it comes to is found. */
function reviveScenario({ sections }: ScenarioSpec, stored: unknown): ScenarioResponse {
  const taken = listIn(stored, 'route').slice(0, longestRoute);
  const passed = walk(sections, taken);
  const last = passed.at(-1)!.section;
  const found = indexesIn([...listIn(stored, 'found'), last], sections.length);
  return {
    route: taken.slice(0, passed.length - 1) as number[],
    found: found.filter((at) => isEnding(sections[at])).sort((a, b) => a - b),
  };
}
