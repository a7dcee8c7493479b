import type { Choice, Standing, Story } from './story.js';

/** Somebody on the way, and what it has cost them to come there. */
export interface Traveller {
  readonly standing: Standing;
  readonly cost: number;
  readonly choice?: number;
  readonly from?: Traveller;
}

/** For each section the least that it may cost to come to an ending; none where none is there. */
export type Costs = readonly (number | undefined)[];

/** What is looked at, at most: it bounds the time that a course may take. */
const mostLooked = 40_000;

/** How much of a story may still be looked at. What is longer to compare counts for more. */
export class Budget {
  readonly #perChoice: number;
  #left = mostLooked;

  constructor(story: Story) {
    this.#perChoice = 1 + Math.ceil(namesIn(story).length / 4);
  }

  /** Whether there is time for these choices, too. */
  allows(choices: readonly Choice[]): boolean {
    for (const { when = [], effects = [] } of choices) {
      this.#left -= this.#perChoice + when.length + effects.length;
    }
    return this.#left > 0;
  }
}

/** Tells standings apart by all that a condition asks for. */
export function keysOf(story: Story): (standing: Standing) => string {
  const names = namesIn(story);
  return ({ section, values }) => [section, ...names.map((name) => values.get(name) ?? 0)].join();
}

/** The choices by which somebody has come where they are. */
export function routeOf(arrived: Traveller): readonly number[] {
  const route: number[] = [];
  for (let at: Traveller | undefined = arrived; at; at = at.from) {
    if (at.choice !== undefined) route.push(at.choice);
  }
  return route.reverse();
}

function namesIn(story: Story): readonly string[] {
  const asked = story.flatMap(({ choices }) => choices.flatMap(({ when = [] }) => when));
  return [...new Set(asked.map(({ name }) => name))];
}
