import { anyRoute } from './any-route.js';
import { Budget, keysOf, routeOf, type Costs, type Traveller } from './journey.js';
import { longestRoute } from './scenario.js';
import { beginning, follow, isEnding, isOpen, type Story } from './story.js';

/** A choice that is not worth recommending is taken where the others are so many choices longer. */
const detour = 20;

/**
 * The route to an ending along what is worth recommending; where that does not lead to one, with
 * as few other choices as possible. Where there is too much to look at, any route will do, and
 * where none is found then, either, nobody knows.
 */
export function modelRoute(story: Story): readonly number[] | 'none' | 'unknown' {
  const left = leastCosts(story);
  const best = bestRoute(story, left);
  if (best !== 'unknown' && (best === 'none' || best.length <= longestRoute)) return best;
  return anyRoute(story, left);
}

function bestRoute(story: Story, left: Costs): readonly number[] | 'none' | 'unknown' {
  const budget = new Budget(story);
  const keyOf = keysOf(story);
  const least = new Map<string, number>();
  const waiting = new Queue<Traveller>();
  const send = (traveller: Traveller): void => {
    const { standing, cost } = traveller;
    const rest = left[standing.section];
    if (rest === undefined) return;
    const key = keyOf(standing);
    if (cost >= (least.get(key) ?? Infinity)) return;
    least.set(key, cost);
    waiting.add(traveller, cost + rest);
  };
  send({ standing: beginning, cost: 0 });
  for (const traveller of waiting) {
    const { standing, cost } = traveller;
    // By now somebody came here cheaper.
    if (cost > least.get(keyOf(standing))!) continue;
    if (isEnding(story[standing.section])) return routeOf(traveller);
    const { choices } = story[standing.section]!;
    if (!budget.allows(choices)) return 'unknown';
    const hasGood = choices.some((choice) => choice.good && isOpen(choice, standing.values));
    choices.forEach(({ good }, choice) => {
      const next = follow(story, standing, choice);
      if (!next) return;
      send({
        ...{ standing: next, cost: cost + (good || !hasGood ? 1 : detour) },
        ...{ choice, from: traveller },
      });
    });
  }
  return 'none';
}

/** For each section the least that it may cost to come to an ending; none where none is there. */
function leastCosts(story: Story): Costs {
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
