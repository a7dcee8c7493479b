import { Budget, routeOf, type Costs, type Traveller } from './journey.js';
import { longestRoute } from './scenario.js';
import { beginning, follow, isEnding, type Story } from './story.js';
import { clampedKeys } from './variables.js';

/**
 * Any route to an ending, found by going on as far as there is something new: where a dozen
 * questions have to be asked, one order of them is enough. Values far beyond what they are compared
 * with are taken as the same.
 */
export function anyRoute(story: Story, left: Costs): readonly number[] | 'unknown' {
  const budget = new Budget(story);
  const keyOf = clampedKeys(story);
  const passed = new Set<string>();
  const path: Traveller[] = [{ standing: beginning, cost: 0 }];
  for (;;) {
    const traveller = path.pop();
    if (!traveller) return 'unknown';
    const { standing, cost } = traveller;
    const key = keyOf(standing);
    if (passed.has(key)) continue;
    passed.add(key);
    const { choices } = story[standing.section]!;
    if (isEnding(story[standing.section])) return routeOf(traveller);
    if (cost === longestRoute) continue;
    if (!budget.allows(choices)) return 'unknown';
    // The last one is taken first: what is worth recommending, then what is near an ending.
    const worth = choices
      .map(({ to, good }, choice) => ({ choice, good, rest: left[to] ?? Infinity }))
      .filter(({ rest }) => rest < Infinity)
      .sort((a, b) => Number(a.good) - Number(b.good) || b.rest - a.rest || b.choice - a.choice);
    for (const { choice } of worth) {
      const next = follow(story, standing, choice);
      if (next) path.push({ standing: next, cost: cost + 1, choice, from: traveller });
    }
  }
}
