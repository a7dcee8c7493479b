import { beginning, betterThan, follow, isEnding, type Standing, type Story } from './story.js';

/** What is looked at, at most: it bounds the time that a course may take. */
const mostStandings = 5_000;
/** A choice that is not worth recommending is taken where the others are so many choices longer. */
const detour = 20;

/** Somebody on the way, and what it has cost them to come there. */
interface Traveller {
  readonly standing: Standing;
  readonly cost: number;
  readonly choice?: number;
  readonly from?: Traveller;
}

/**
 * The route to an ending along what is worth recommending; where that does not lead to one, with
 * as few other choices as possible. Undefined where none is found.
 */
export function modelRoute(story: Story): readonly number[] | undefined {
  const left = leastCosts(story);
  const asked = [...new Set(story.flatMap(({ choices }) => choices.flatMap(namesIn)))];
  const keyOf = ({ section, values }: Standing): string =>
    [section, ...asked.map((name) => values.get(name) ?? 0)].join();
  const passed = new Set<string>();
  const waiting = new Queue<Traveller>();
  const send = (traveller: Traveller): void => {
    const rest = left[traveller.standing.section];
    if (rest !== undefined) waiting.add(traveller, traveller.cost + rest);
  };
  send({ standing: beginning, cost: 0 });
  for (const traveller of waiting) {
    const { standing, cost } = traveller;
    const key = keyOf(standing);
    if (passed.has(key)) continue;
    if (isEnding(story[standing.section])) return routeOf(traveller);
    if (passed.size === mostStandings) return undefined;
    passed.add(key);
    story[standing.section]!.choices.forEach((_, choice) => {
      const next = follow(story, standing, choice);
      if (!next) return;
      const isDetour = betterThan(story, standing, choice).length > 0;
      send({ standing: next, cost: cost + (isDetour ? detour : 1), choice, from: traveller });
    });
  }
  return undefined;
}

/** For each section the least that it may cost to come to an ending; none where none is there. */
function leastCosts(story: Story): readonly (number | undefined)[] {
  const before = story.map((): { from: number; cost: number }[] => []);
  for (const [from, { choices }] of story.entries()) {
    const hasBetter = choices.some(({ good, when }) => good && !when);
    for (const { to, good } of choices) {
      before[to]!.push({ from, cost: good || !hasBetter ? 1 : detour });
    }
  }
  const least: (number | undefined)[] = story.map(() => undefined);
  const waiting = new Queue<{ readonly section: number; readonly cost: number }>();
  for (const section of story.keys()) {
    if (isEnding(story[section])) waiting.add({ section, cost: 0 }, 0);
  }
  for (const { section, cost } of waiting) {
    if (least[section] !== undefined) continue;
    least[section] = cost;
    for (const way of before[section]!) {
      const total = cost + way.cost;
      waiting.add({ section: way.from, cost: total }, total);
    }
  }
  return least;
}

/** What is to be looked at, the cheapest first. What is added is never cheaper than what was taken. */
class Queue<Item> implements Iterable<Item> {
  readonly #byCost: Item[][] = [];

  add(item: Item, cost: number): void {
    (this.#byCost[cost] ??= []).push(item);
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let cost = 0; cost < this.#byCost.length; cost++) yield* this.#byCost[cost] ?? [];
  }
}

function namesIn({ when = [] }: Story[number]['choices'][number]): readonly string[] {
  return when.map(({ name }) => name);
}

function routeOf(arrived: Traveller): readonly number[] {
  const route: number[] = [];
  for (let at: Traveller | undefined = arrived; at; at = at.from) {
    if (at.choice !== undefined) route.push(at.choice);
  }
  return route.reverse();
}
