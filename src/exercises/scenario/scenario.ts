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
  /** The last route that came to an ending: it stays when another one is only begun. */
  readonly ended: readonly number[];
}

/** Longer than anybody goes on in one story, however often it comes back to where it was. */
export const longestRoute = 1000;

/**
 * A situation that branches. It is not graded: whoever looks where a bad choice leads learns
 * something, and is not to be punished for it.
 */
export const scenario: ExerciseType<ScenarioSpec, ScenarioResponse> = {
  name: 'scenario',
  blank: () => ({ route: [], found: [], ended: [] }),
  revive: reviveScenario,
  isAnswered: (_, { found }) => found.length > 0,
  grade: () => undefined,
  solution: (spec) => reviveScenario(spec, { route: spec.model }),
};

/** What of a route can be gone; an ending that it comes to is found. */
function reviveScenario({ sections }: ScenarioSpec, stored: unknown): ScenarioResponse {
  const { route, last } = reviveRoute(sections, listIn(stored, 'route'));
  const before = reviveRoute(sections, listIn(stored, 'ended'));
  const ended = [{ route, last }, before].find((one) => isEnding(sections[one.last]));
  const come = [...listIn(stored, 'found'), last, before.last];
  const found = indexesIn(come, sections.length).filter((at) => isEnding(sections[at]));
  return { route, found: found.sort((a, b) => a - b), ended: ended?.route ?? [] };
}

/** As far as it can be gone, and the section that it comes to. */
function reviveRoute(story: Story, stored: readonly unknown[]) {
  const taken = stored.slice(0, longestRoute);
  const passed = walk(story, taken);
  return { route: taken.slice(0, passed.length - 1) as number[], last: passed.at(-1)!.section };
}
